using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MeetingWithoutFamilyTests
{
    private static readonly Stories<MeetingWithoutFamily> stories = new()
    {
        { "nobody of the family", Says.Now, Held(MeetingType.TeamAroundFamily, false) },
        { "corrected away", Says.Nothing, Held(MeetingType.TeamAroundFamily, false).TakenBack() },
        { "the family was there", Says.Nothing, Held(MeetingType.TeamAroundFamily, true) },
        { "not recorded", Says.Nothing, EarlyHelp.Meets(MeetingType.TeamAroundFamily, -3) },
        { "a strategy meeting", Says.Nothing, Held(MeetingType.Strategy, false) },
        { "there at the next", Says.Nothing, Held(MeetingType.ChildInNeed, false), Held(MeetingType.ChildInNeed, true, -1) },
        { "there at another", Says.Now, Held(MeetingType.ChildInNeed, false), Held(MeetingType.TeamAroundFamily, true, -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_held_it()
    {
        var held = Held(MeetingType.TeamAroundFamily, false);

        Concern<MeetingWithoutFamily>(EarlyHelp.Joins(-60, Role.EarlyHelpWorker), held).RestsOn(held).IsFor(Role.FrontDoor, Role.EarlyHelpWorker);
    }

    private static Piece Held(MeetingType type, bool family, int day = -3) => EarlyHelp.Meets(type, day).Having<MeetingHeld>(meeting => meeting with { FamilyThere = family });
}
