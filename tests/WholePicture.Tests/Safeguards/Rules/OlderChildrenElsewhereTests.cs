using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class OlderChildrenElsewhereTests
{
    private static readonly Stories<OlderChildrenElsewhere> stories = new()
    {
        { "in pregnancy", Says.Now, Midwives.Expects(100), Elsewhere(-30) },
        { "corrected away", Says.Nothing, Midwives.Expects(100), Elsewhere(-30).TakenBack() },
        { "known before the pregnancy", Says.Now, Elsewhere(-300), Midwives.Expects(100) },
        { "no child elsewhere", Says.Nothing, Midwives.Expects(100), Midwives.Remembers(-30) },
        { "neither expected nor born on record", Says.Nothing, HealthVisitors.Visited(-40), Elsewhere(-30) },
        { "asked since", Says.Nothing, Midwives.Expects(100), Elsewhere(-30), Midwives.Asks(-20, SocialCare) },
        { "asked before", Says.Now, Midwives.Expects(100), Midwives.Asks(-40, SocialCare), Elsewhere(-30) },
        { "social care assesses", Says.Nothing, Midwives.Expects(100), Elsewhere(-30), SocialCare.Assesses(-20) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_care_for_her()
    {
        var (pregnancy, elsewhere) = (Midwives.Expects(100), Elsewhere(-30));

        Concern<OlderChildrenElsewhere>(pregnancy, elsewhere).RestsOn(pregnancy, elsewhere).IsFor(Role.FrontDoor, Role.Midwife, Role.HealthVisitor);
    }

    private static Piece Elsewhere(int day) => Surgery.Records(new PastHarm(PastTopic.ChildLivesElsewhere), day, Ife.As(PersonRole.Subject));
}
