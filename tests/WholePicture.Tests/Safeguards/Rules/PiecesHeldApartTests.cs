using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PiecesHeldApartTests
{
    private static readonly Stories<PiecesHeldApart> stories = new()
    {
        { "four agencies hold a piece", Says.Now, [.. Pieces(4)] },
        { "three agencies hold a piece", Says.Nothing, [.. Pieces(3)] },
        { "three agencies, one of them twice", Says.Nothing, [.. Pieces(3), Police.CalledOut(-1)] },
        { "the fourth is nobody's agency", Says.Nothing, [.. Pieces(3), Stranger.WasTold(-1, Behaviour.Physical)] },
        { "the fourth tells of nothing", Says.Nothing, [.. Pieces(3), School.WasTold(-1)] },
        { "the fourth tells of drink alone", Says.Now, [.. Pieces(3), School.WasTold(-1).Having<Disclosure>(told => told with { Substances = [Substance.Alcohol] })] },
        { "a meeting has heard one of the four", Says.Nothing, [.. Pieces(4), SocialCare.Meets(MeetingType.TeamAroundFamily, -1, Police)] },
        { "a meeting heard one before it knew", Says.Now, [SocialCare.Meets(MeetingType.TeamAroundFamily, -99, Police), .. Pieces(4)] },
        { "set to three", Says.Now, ("agencies", 3), [.. Pieces(3)] },
        { "set to five", Says.Nothing, ("agencies", 5), [.. Pieces(4)] },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_every_piece_and_on_history_and_tells_those_who_hold_them()
    {
        var history = Midwives.Remembers(-90);
        Piece[] pieces = [.. Pieces(4)];
        var concern = Concern<PiecesHeldApart>([history, .. pieces, Midwives.Joins(-80, Mo), FarSurgery.Joins(-80, DrHill)]);

        concern.RestsOn([history, .. pieces]).IsFor(Role.Midwife, Role.PoliceDomesticAbuseUnit, Role.HealthVisitingSafeguarding);
    }

    private static IEnumerable<Piece> Pieces(int count) => new[] { Police, Midwives, HealthVisitors, Surgery }.Take(count)
        .Select((agency, place) => agency.WasTold(-20 + place, Behaviour.Control));
}
