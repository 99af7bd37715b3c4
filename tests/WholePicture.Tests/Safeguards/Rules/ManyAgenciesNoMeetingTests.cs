using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ManyAgenciesNoMeetingTests
{
    private static readonly Stories<ManyAgenciesNoMeeting> stories = new()
    {
        { "six agencies", Says.Now, [.. Parts(6)] },
        { "five agencies", Says.Nothing, [.. Parts(5)] },
        { "five agencies, one of them twice", Says.Nothing, [.. Parts(5), Police.CalledOut(-1)] },
        { "five agencies and one that nobody entered", Says.Nothing, [.. Parts(5), Stranger.HeardSaid(-1)] },
        { "half of them met", Says.Nothing, [.. Parts(6), SocialCare.Meets(MeetingType.TeamAroundFamily, -1, Police, SocialCare, Midwives)] },
        { "fewer than half met", Says.Now, [.. Parts(6), SocialCare.Meets(MeetingType.TeamAroundFamily, -1, Police, SocialCare)] },
        { "half came or wrote", Says.Nothing, [.. Parts(6), SocialCare.Meets(MeetingType.TeamAroundFamily, -1, Police, SocialCare).Hearing(Midwives)] },
        { "set to more than six", Says.Nothing, ("more-than", 6), [.. Parts(6)] },
        { "set to more than one", Says.Now, ("more-than", 1), [.. Parts(2)] },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_first_that_each_agency_recorded()
    {
        Piece[] first = [.. Parts(6)];

        Concern<ManyAgenciesNoMeeting>([.. first, Police.CalledOut(-1)]).RestsOn(first).IsFor(Role.EarlyHelpWorker, Role.EarlyHelpManager);
    }

    private static IEnumerable<Piece> Parts(int count) => All.Take(count).Select((agency, place) => agency.HeardSaid(-20 + place));
}
