using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MeetingWithoutKeyAgenciesTests
{
    private static readonly Stories<MeetingWithoutKeyAgencies> stories = new()
    {
        { "all came", Says.Nothing, HealthVisitors.Visited(-40), Met(-1, HealthVisitors) },
        { "one neither came nor sent anything", Says.Now, HealthVisitors.Visited(-40), Met(-1, Police) },
        { "corrected away", Says.Nothing, HealthVisitors.Visited(-40), Met(-1, Police).TakenBack() },
        { "one sent a report", Says.Nothing, HealthVisitors.Visited(-40), Met(-1, Police).Hearing(HealthVisitors) },
        { "one had been asked 28 days before", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Asks(-29, HealthVisitors), Met(-1) },
        { "one had been asked 29 days before", Says.Now, HealthVisitors.Visited(-40), SocialCare.Asks(-30, HealthVisitors), Met(-1) },
        { "one was asked only after it was held", Says.Now, HealthVisitors.Visited(-40), Met(-2), SocialCare.Asks(-1, HealthVisitors) },
        { "one missed it and came to the next", Says.Nothing, HealthVisitors.Visited(-40), Met(-9), Met(-1, HealthVisitors) },
        { "one missed two: the latest is asked about", Says.Now, HealthVisitors.Visited(-40), Met(-9), Met(-1) },
        { "one missed it, and the next is about the sister alone", Says.Now, HealthVisitors.Visited(-40), Met(-9), Met(-1, HealthVisitors).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "housing need not come", Says.Nothing, Housing.HeardSaid(-40), Met(-1) },
        { "an agency nobody entered need not come", Says.Nothing, Stranger.Visited(-40), Met(-1) },
        { "one came to have a part only after it", Says.Nothing, Met(-10), HealthVisitors.Visited(-1) },
        { "a strategy discussion is not a deciding meeting", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Meets(MeetingType.Strategy, -1) },
        { "an outcome meeting is", Says.Now, HealthVisitors.Visited(-40), SocialCare.Meets(MeetingType.StrategyOutcome, -1) },
        { "arranged without one", Says.Now, HealthVisitors.Visited(-40), SocialCare.Plans(MeetingType.CoreGroup, -1, on: 5, Police) },
        { "arranged with all", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Plans(MeetingType.CoreGroup, -1, on: 5, HealthVisitors) },
        { "arranged without one, who was asked the next day", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Plans(MeetingType.CoreGroup, -3, on: 5), SocialCare.Asks(-2, HealthVisitors) },
        { "arranged without one, who then began work", Says.Now, SocialCare.Plans(MeetingType.CoreGroup, -3, on: 5), HealthVisitors.Visited(-1) },
        { "arranged without one, arranged again with all", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Plans(MeetingType.CoreGroup, -3, on: 5), SocialCare.Plans(MeetingType.CoreGroup, -1, on: 5, HealthVisitors) },
        { "arranged without one, who came all the same", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Plans(MeetingType.ChildInNeed, -9, on: -1), Met(-1, HealthVisitors) },
        { "arranged with one, who did not come", Says.Now, HealthVisitors.Visited(-40), SocialCare.Plans(MeetingType.ChildInNeed, -9, on: -1, HealthVisitors), Met(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Tells_social_care_the_agencies_left_out_and_the_domestic_abuse_unit_when_police_are_one()
    {
        var (planned, held) = (SocialCare.Plans(MeetingType.ChildInNeed, -9, on: -1, Midwives), Met(-1));
        var concern = Concern<MeetingWithoutKeyAgencies>(Police.CalledOut(-50), SocialCare.Joins(-60, Nia), Midwives.Joins(-30, Mo), planned, held);

        concern.RestsOn(planned, held).IsFor(Role.SocialWorker, Role.TeamManager, Role.Midwife, Role.PoliceDomesticAbuseUnit);
        Assert.Equal("Child in need meeting of 17 November 2026: Eastmere police and Harbour midwives neither came nor sent anything.", concern.Because);
    }

    [Fact]
    public void Meetings_of_two_kinds_are_two_concerns() => Assert.Equal(2, Concerns<MeetingWithoutKeyAgencies>(HealthVisitors.Visited(-40), SocialCare.Meets(MeetingType.CoreGroup, -9), Met(-1))
        .Select(concern => concern.Key).Distinct().Count());

    private static Piece Met(int day, params Teller[] attended) => SocialCare.Meets(MeetingType.ChildInNeed, day, attended);
}
