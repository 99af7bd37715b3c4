using WholePicture.Casework.Contacts;
using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HelpNotInUseTests
{
    private static readonly Stories<HelpNotInUse> stories = new()
    {
        { "a week to the minute", Says.Now, Lacks(-7).At(16, 5) },
        { "corrected away", Says.Nothing, Lacks(-7).At(16, 5).TakenBack() },
        { "a minute less", Says.Later, Lacks(-7).At(16, 6) },
        { "set to three days", Says.Now, ("days", 3), Lacks(-4) },
        { "asked for", Says.Now, Help(-9, HelpStage.AskedFor) },
        { "delivered since", Says.Now, Lacks(-9), Help(-2, HelpStage.Delivered) },
        { "seen, and not in use", Says.Now, Lacks(-9), Help(-2, HelpStage.SeenNotInUse) },
        { "seen in use", Says.Nothing, Lacks(-9), Help(-2, HelpStage.SeenInUse) },
        { "money is short", Says.Nothing, Midwives.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, [Need.Money]), -20) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Counts_from_the_first_request()
    {
        var (lacks, agreed) = (Lacks(-12), Help(-9, HelpStage.Agreed));

        Assert.Equal(Today.At(-5), Concern<HelpNotInUse>(lacks, agreed).RestsOn(lacks, agreed).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor).From);
    }

    private static Piece Lacks(int day) => Midwives.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, [Need.ThingsForBaby]), day);

    private static Piece Help(int day, HelpStage stage) => SocialCare.Records(new PracticalHelp(Need.ThingsForBaby, stage), day);
}
