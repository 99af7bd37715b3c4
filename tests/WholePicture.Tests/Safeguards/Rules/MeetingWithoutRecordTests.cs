using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MeetingWithoutRecordTests
{
    private static readonly Stories<MeetingWithoutRecord> stories = new()
    {
        { "minutes and a plan", Says.Nothing, Recorded(MeetingType.ChildInNeed, -3) },
        { "no minutes", Says.Now, Recorded(MeetingType.ChildInNeed, -3).Having<MeetingHeld>(meeting => meeting with { Minutes = false }) },
        { "corrected away", Says.Nothing, Recorded(MeetingType.ChildInNeed, -3).Having<MeetingHeld>(meeting => meeting with { Minutes = false }).TakenBack() },
        { "no plan", Says.Now, Recorded(MeetingType.ChildInNeed, -3).Having<MeetingHeld>(meeting => meeting with { Plan = false }) },
        { "safety left to the person abused", Says.Now, Recorded(MeetingType.ChildInNeed, -3).Having<MeetingHeld>(meeting => meeting with { RestsOn = SafetyRestsOn.PersonAbused }) },
        { "safety shared among agencies", Says.Nothing, Recorded(MeetingType.ChildInNeed, -3).Having<MeetingHeld>(meeting => meeting with { RestsOn = SafetyRestsOn.Agencies }) },
        { "a core group", Says.Now, SocialCare.Meets(MeetingType.CoreGroup, -3) },
        { "an initial conference", Says.Now, SocialCare.Meets(MeetingType.InitialConference, -3) },
        { "a review conference", Says.Now, SocialCare.Meets(MeetingType.ReviewConference, -3) },
        { "a strategy discussion is not a plan meeting", Says.Nothing, SocialCare.Meets(MeetingType.Strategy, -3) },
        { "a later one is recorded in full", Says.Nothing, SocialCare.Meets(MeetingType.ChildInNeed, -9), Recorded(MeetingType.ChildInNeed, -3) },
        { "an earlier one was recorded in full", Says.Now, Recorded(MeetingType.ChildInNeed, -9), SocialCare.Meets(MeetingType.ChildInNeed, -3) },
        { "a later one of another type is recorded in full", Says.Now, SocialCare.Meets(MeetingType.ChildInNeed, -9), Recorded(MeetingType.CoreGroup, -3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Says_all_that_is_lacking_and_tells_everybody_at_work_with_the_family()
    {
        var meeting = SocialCare.Meets(MeetingType.CoreGroup, -3).Having<MeetingHeld>(held => held with { RestsOn = SafetyRestsOn.PersonAbused });
        var concern = Concern<MeetingWithoutRecord>(SocialCare.Joins(-30, Nia), Midwives.Joins(-20, Mo), meeting);

        concern.RestsOn(meeting).IsFor(Role.SocialWorker, Role.TeamManager, Role.Midwife);
        Assert.Equal("The core group meeting of 15 November 2026, 10am has no minutes, left no written plan and leaves safety to the person who is abused.", concern.Because);
    }

    private static Piece Recorded(MeetingType type, int day) => SocialCare.Meets(type, day).Having<MeetingHeld>(meeting => meeting with { Minutes = true, Plan = true });
}
