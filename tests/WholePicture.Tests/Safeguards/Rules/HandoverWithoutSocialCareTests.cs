using WholePicture.Casework.Involvement;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HandoverWithoutSocialCareTests
{
    private static readonly Stories<HandoverWithoutSocialCare> stories = new()
    {
        { "left out", Says.Now, SocialCare.Assesses(-9), Hands([HandoverPart.Carers]) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-9), Hands([HandoverPart.Carers]).TakenBack() },
        { "named", Says.Nothing, SocialCare.Assesses(-9), Hands([HandoverPart.SocialCare]) },
        { "social care not at work", Says.Nothing, Hands([]) },
        { "its work had ended", Says.Nothing, SocialCare.Assesses(-20), SocialCare.EndsAssessment(-9), Hands([]) },
        { "handed over again", Says.Nothing, SocialCare.Assesses(-9), Hands([]), Hands([HandoverPart.SocialCare], -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_whoever_took_over()
    {
        var (work, hands) = (SocialCare.Assesses(-9), Hands([]));

        Concern<HandoverWithoutSocialCare>(work, hands).RestsOn(work, hands).IsFor(Role.HealthVisitor, Role.FrontDoor);
    }

    private static Piece Hands(IReadOnlyList<HandoverPart> names, int day = -3) => Midwives.Records(new Handover(Role.HealthVisitor, names), day);
}
