using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class BabyChecksMissedTests
{
    private static readonly Stories<BabyChecksMissed> stories = new()
    {
        { "ten weeks, none", Says.Now, Midwives.Delivered(-70), SocialCare.Assesses(-60) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-70), SocialCare.Assesses(-60).TakenBack() },
        { "six weeks", Says.Later, Midwives.Delivered(-42), SocialCare.Assesses(-30) },
        { "no work of social care", Says.Nothing, Midwives.Delivered(-70) },
        { "all", Says.Nothing, Midwives.Delivered(-70), SocialCare.Assesses(-60), Had(BabyCheckKind.GpReview), Had(BabyCheckKind.FirstImmunisations), Had(BabyCheckKind.BirthRegistered) },
        { "two of three", Says.Now, Midwives.Delivered(-70), SocialCare.Assesses(-60), Had(BabyCheckKind.GpReview), Had(BabyCheckKind.FirstImmunisations) },
        { "two years old", Says.Nothing, Midwives.Delivered(-800), SocialCare.Assesses(-60) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Names_what_is_missing()
    {
        var work = SocialCare.Assesses(-60);

        Assert.Contains("birth registered", Concern<BabyChecksMissed>(Midwives.Delivered(-70), work, Had(BabyCheckKind.GpReview), Had(BabyCheckKind.FirstImmunisations)).RestsOn(work).IsFor(Role.HealthVisitor, Role.Gp, Role.FrontDoor).Because, StringComparison.Ordinal);
    }

    private static Piece Had(BabyCheckKind check) => Surgery.Records(new BabyCheck(check), -5);
}
