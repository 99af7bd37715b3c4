using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PlanSilentOnChildTests
{
    private static readonly Stories<PlanSilentOnChild> stories = new()
    {
        { "a part for the sister only", Says.Now, Held(Zola) },
        { "corrected away", Says.Nothing, Held(Zola).TakenBack() },
        { "a part for both", Says.Nothing, Held(Zola, Amara) },
        { "parts not recorded", Says.Nothing, SocialCare.Meets(MeetingType.InitialConference, -3).And(Zola.As(PersonRole.Child)) },
        { "one child only", Says.Nothing, SocialCare.Meets(MeetingType.InitialConference, -3).Having<MeetingHeld>(meeting => meeting with { OwnPart = [] }) },
        { "given a part since", Says.Nothing, Held(Zola), Held(Zola, Amara) with { Day = -1 } },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair()
    {
        var held = Held(Zola);

        Concern<PlanSilentOnChild>(held).RestsOn(held).IsFor(Role.FrontDoor, Role.ConferenceChair);
    }

    private static Piece Held(params Someone[] parts) => SocialCare.Meets(MeetingType.InitialConference, -3).And(Zola.As(PersonRole.Child)).Having<MeetingHeld>(meeting => meeting with { OwnPart = [.. parts.Select(child => child.Ref)] });
}
