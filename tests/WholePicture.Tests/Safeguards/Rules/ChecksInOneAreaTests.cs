using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ChecksInOneAreaTests
{
    private static readonly Stories<ChecksInOneArea> stories = new()
    {
        { "the area asked and the GP asked", Says.Nothing, Lives("Eastmere"), WithGp("Eastmere") },
        { "the GP not asked", Says.Now, Lives("Eastmere"), SocialCare.Checks(-5, Daniel, "Eastmere") },
        { "corrected away", Says.Nothing, Lives("Eastmere"), SocialCare.Checks(-5, Daniel, "Eastmere").TakenBack() },
        { "another area recorded before", Says.Now, Lives("Westford"), WithGp("Eastmere") },
        { "another area recorded since", Says.Now, WithGp("Eastmere"), Police.HeardSaid(-1).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.LivesInArea, "Westford") },
        { "the same area in other letters", Says.Nothing, Lives("EASTMERE"), WithGp("Eastmere") },
        { "the other area asked later", Says.Nothing, Lives("Westford"), WithGp("Eastmere"), SocialCare.Checks(-2, Daniel, "Westford") },
        { "the GP asked later", Says.Nothing, SocialCare.Checks(-5, Daniel, "Eastmere"), SocialCare.Checks(-2, Daniel).Having<ChecksAsked>(checks => checks with { GpAsked = true }) },
        { "somebody else lives elsewhere", Says.Nothing, Police.HeardSaid(-20).And(Kofi.As(PersonRole.Partner)).Stating(Kofi, Question.LivesInArea, "Westford"), WithGp("Eastmere") },
        { "no checks were asked for", Says.Nothing, Lives("Westford") },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Names_the_area_left_out_and_rests_on_who_said_so()
    {
        var (lives, checks) = (Lives("Westford"), SocialCare.Checks(-5, Daniel, "Eastmere"));
        var concern = Concern<ChecksInOneArea>(lives, checks);

        concern.RestsOn(lives, checks).IsFor(Role.FrontDoor, Role.PoliceSupervisor);
        Assert.Equal("Checks on the father were asked for in Eastmere. Not in Westford, where this adult is recorded as living. Nobody has asked this adult's own GP.", concern.Because);
    }

    [Fact]
    public void Checks_with_the_GP_alone_are_said_to_name_no_area() =>
        Assert.StartsWith("Checks on the father were asked for in no police area.", Concern<ChecksInOneArea>(Lives("Westford"), WithGp()).Because, StringComparison.Ordinal);

    private static Piece Lives(string area) => Police.HeardSaid(-20).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.LivesInArea, area);

    private static Piece WithGp(params string[] areas) => SocialCare.Checks(-5, Daniel, areas).Having<ChecksAsked>(checks => checks with { GpAsked = true });
}
