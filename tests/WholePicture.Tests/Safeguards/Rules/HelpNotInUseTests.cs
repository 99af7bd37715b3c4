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
        { "other help seen in use", Says.Now, Lacks(-9), SocialCare.Records(new PracticalHelp(Need.Money, HelpStage.SeenInUse), -2) },
        { "one of two seen in use", Says.Now, Lacks(-9).Having<Visit>(visit => visit with { Needs = [Need.ThingsForBaby, Need.SafePlaceToSleep] }), Help(-2, HelpStage.SeenInUse) },
        { "nowhere to sleep, and a visit saw the cot in use", Says.Nothing, Nowhere(-9), Sleeps(-2, SleepPlace.SeenInUse) },
        { "nowhere to sleep, and the parent says there is a cot", Says.Now, Nowhere(-9), Sleeps(-2, SleepPlace.AsToldByParent) },
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

    private static Piece Nowhere(int day) => Sleeps(day, SleepPlace.NowhereFit);

    private static Piece Sleeps(int day, SleepPlace place) => Midwives.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, Sleeps: place), day);

    private static Piece Help(int day, HelpStage stage) => SocialCare.Records(new PracticalHelp(Need.ThingsForBaby, stage), day);
}
