using WholePicture.Casework.Involvement;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class InfantNeedsExperienceTests
{
    private static readonly Stories<InfantNeedsExperience> stories = new()
    {
        { "newly qualified, on a plan", Says.Now, Born(-60), Plan(-40), Gives(-9, Experience.NewlyQualified) },
        { "corrected away", Says.Nothing, Born(-60), Plan(-40), Gives(-9, Experience.NewlyQualified).TakenBack() },
        { "a senior is named", Says.Nothing, Born(-60), Plan(-40), Gives(-9, Experience.NewlyQualified, "sam") },
        { "experienced", Says.Nothing, Born(-60), Plan(-40), Gives(-9, Experience.Experienced) },
        { "given on since", Says.Nothing, Born(-60), Plan(-40), Gives(-9, Experience.NewlyQualified), Gives(-3, Experience.Experienced) },
        { "two years old", Says.Nothing, Born(-800), Plan(-40), Gives(-9, Experience.NewlyQualified) },
        { "no plan", Says.Nothing, Born(-60), Gives(-9, Experience.NewlyQualified) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_managers()
    {
        var gives = Gives(-9, Experience.NewlyQualified);

        Concern<InfantNeedsExperience>(Born(-60), Plan(-40), gives).RestsOn(gives).IsFor(Role.TeamManager, Role.ServiceManager);
    }

    private static Piece Born(int day) => Midwives.Delivered(day);

    private static Piece Gives(int day, Experience experience, string? senior = null) => SocialCare.Records(new Allocation(experience, senior), day);

    private static Piece Plan(int day) => SocialCare.Meets(MeetingType.InitialConference, day, SocialCare, Police, Midwives).Deciding(MeetingDecision.ProtectionPlanMade);
}
