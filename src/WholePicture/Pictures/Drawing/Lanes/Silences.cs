using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>Where an agency with a part has recorded nothing: from its last entry to today.</summary>
internal static class Silences
{
    // Shorter than this, nothing new is nothing to speak of
    private const int LeastDays = 28;

    public static IEnumerable<Stretch> Of(Picture picture, AgencyId agency, IReadOnlyList<Spot> spots, Reach reach)
    {
        // Nobody can be asked what nobody is named for
        if (picture.Partnership.KindOf(agency) is AgencyKind.NotStated)
        {
            yield break;
        }

        var begun = picture.Live().Where(involvement => involvement.Agency == agency).Select(involvement => (DateTimeOffset?)involvement.Entry.Known).Min();
        var first = spots.Select(spot => (DateTimeOffset?)spot.At).Min() ?? begun;
        if (first is { } before && LaneOrder.IsElsewhere(picture, agency) && (before - reach.From).Days >= LeastDays)
        {
            yield return Unasked(picture, agency, before, reach);
        }

        var past = spots.Where(spot => spot.At <= picture.AsAt).Select(spot => (DateTimeOffset?)spot.At);
        if ((past.Max() ?? begun) is not { } last || (picture.AsAt - last).Days < LeastDays)
        {
            yield break;
        }

        var asked = picture.NotAskedSince(last).Contains(agency) ? "Not asked" : null;
        var what = spots.Count == 0 ? "Has recorded nothing" : $"Nothing for {Dates.Long((picture.AsAt - last).Days)}";
        var from = last < reach.From ? reach.From : last;
        var piece = new Piece($"silence-{agency}", last, Pieces.FromUntil(last, picture.AsAt, picture.AsAt), asked is null ? what : $"{what}. {asked}");

        yield return new(piece, StretchKind.Silence, from, picture.AsAt, asked is null ? $"{what}." : $"{what}. {asked}.");
    }

    // An agency nobody here works beside is not silent before its first entry: nobody asked
    private static Stretch Unasked(Picture picture, AgencyId agency, DateTimeOffset before, Reach reach)
    {
        const string What = "Nobody asked";
        var piece = new Piece($"unasked-{agency}", reach.From, Pieces.FromUntil(reach.From, before, picture.AsAt), What);

        return new(piece, StretchKind.Silence, reach.From, before, $"{What}.");
    }
}
