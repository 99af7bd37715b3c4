using WholePicture.Casework.Assessments;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NobodyRoundFamilyTests
{
    private static readonly Stories<NobodyRoundFamily> stories = new()
    {
        { "nobody, nobody asked why", Says.Now, Round(-9, SupportRound.Nobody) },
        { "corrected away", Says.Nothing, Round(-9, SupportRound.Nobody).TakenBack() },
        { "nobody, and why", Says.Now, Round(-9, SupportRound.Nobody, "Family abroad") },
        { "weighed since", Says.Nothing, Round(-9, SupportRound.Nobody, "Family abroad"), SocialCare.EndsAssessment(-3) },
        { "weighed, and nobody asked why", Says.Now, Round(-9, SupportRound.Nobody), SocialCare.EndsAssessment(-3) },
        { "somebody", Says.Nothing, Round(-9, SupportRound.Somebody) },
        { "somebody since", Says.Nothing, Round(-90, SupportRound.Nobody), Round(-9, SupportRound.Somebody) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_whoever_asked()
    {
        var round = Round(-9, SupportRound.Nobody);

        Concern<NobodyRoundFamily>(Midwives.Joins(-90, Mo), round).RestsOn(round).IsFor(Role.Midwife, Role.HealthVisitor);
    }

    private static Piece Round(int day, SupportRound support, string? why = null) => Midwives.Records(new InformalSupport(support, why), day);
}
