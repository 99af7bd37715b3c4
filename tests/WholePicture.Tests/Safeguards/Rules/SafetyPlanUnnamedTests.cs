using WholePicture.Casework.Contacts;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SafetyPlanUnnamedTests
{
    private static readonly Piece wrong = Writes(-9, SafetyPlanType.NotStated);

    private static readonly Stories<SafetyPlanUnnamed> stories = new()
    {
        { "not said which", Says.Now, Writes(-9, SafetyPlanType.NotStated) },
        { "about abuse", Says.Nothing, Writes(-9, SafetyPlanType.DomesticAbuse) },
        { "said since", Says.Nothing, Writes(-9, SafetyPlanType.NotStated), Writes(-3, SafetyPlanType.MentalHealth) },
        { "no plan in it", Says.Nothing, MentalHealth.Wrote(-9, SocialCare) },
        { "named, then not", Says.Now, Writes(-9, SafetyPlanType.MentalHealth), Writes(-3, SafetyPlanType.NotStated) },
        { "withdrawn", Says.Nothing, wrong, MentalHealth.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_whoever_reads_it()
    {
        var writes = Writes(-9, SafetyPlanType.NotStated);

        Concern<SafetyPlanUnnamed>(writes).RestsOn(writes).IsFor(Role.FrontDoor);
    }

    private static Piece Writes(int day, SafetyPlanType type) => MentalHealth.Wrote(day, SocialCare).Having<Letter>(letter => letter with { SafetyPlan = type });
}
