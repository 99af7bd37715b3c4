using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MeetingUnclearTests
{
    private static readonly Stories<MeetingUnclear> stories = new()
    {
        { "two names for one meeting", Says.Now, SocialCare.Meets(MeetingType.Discharge, -3, SocialCare, Midwives), Midwives.Meets(MeetingType.Strategy, -3, SocialCare, Midwives) },
        { "corrected away", Says.Nothing, SocialCare.Meets(MeetingType.Discharge, -3, SocialCare, Midwives), Midwives.Meets(MeetingType.Strategy, -3, SocialCare, Midwives).TakenBack() },
        { "one name", Says.Nothing, SocialCare.Meets(MeetingType.Discharge, -3, SocialCare, Midwives), Midwives.Meets(MeetingType.Discharge, -3, SocialCare, Midwives) },
        { "two meetings on two days", Says.Nothing, SocialCare.Meets(MeetingType.Discharge, -3, SocialCare, Midwives), Midwives.Meets(MeetingType.Strategy, -4, SocialCare, Midwives) },
        { "one was not at the other", Says.Nothing, SocialCare.Meets(MeetingType.Discharge, -3, SocialCare), Midwives.Meets(MeetingType.Strategy, -3, SocialCare, Midwives) },
        { "one agency, two meetings", Says.Nothing, SocialCare.Meets(MeetingType.Discharge, -3, SocialCare, Midwives), SocialCare.Meets(MeetingType.Strategy, -3, SocialCare, Midwives) },
        { "a strategy meeting since", Says.Nothing, SocialCare.Meets(MeetingType.Discharge, -3, SocialCare, Midwives), Midwives.Meets(MeetingType.Strategy, -3, SocialCare, Midwives), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Says_what_each_recorded()
    {
        var (one, other) = (SocialCare.Meets(MeetingType.Discharge, -3, SocialCare, Midwives), Midwives.Meets(MeetingType.Strategy, -3, SocialCare, Midwives).At(11));

        Concern<MeetingUnclear>(one, other).RestsOn(one, other).IsFor(Role.FrontDoor, Role.TeamManager);
    }
}
