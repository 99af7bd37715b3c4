using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>Where an agency with a part has recorded nothing: from its last entry to today.</summary>
internal static class Silences
{
    // Shorter than this, nothing new is nothing to speak of
    private const int LeastDays = 28;

    public static IEnumerable<Stretch> Of(Picture picture, AgencyId agency, IReadOnlyList<Entry> drawn, Reach reach)
    {
        var begun = picture.Live().Where(involvement => involvement.Agency == agency).Select(involvement => (DateTimeOffset?)involvement.Entry.Known).Min();
        if ((drawn.Select(entry => (DateTimeOffset?)entry.DrawnAt(reach)).Max() ?? begun) is not { } last || (picture.AsAt - last).Days < LeastDays)
        {
            yield break;
        }

        var asked = picture.NotAskedSince(last).Contains(agency) ? "Not asked" : null;
        var what = drawn.Count == 0 ? "Has recorded nothing" : $"Nothing for {Dates.Long((picture.AsAt - last).Days)}";
        var from = last < reach.From ? reach.From : last;
        var piece = new Piece($"silence-{agency}", last, Pieces.FromUntil(last, picture.AsAt, picture.AsAt), asked is null ? what : $"{what}. {asked}");

        yield return new(piece, StretchKind.Silence, from, picture.AsAt, asked is null ? $"{what}." : $"{what}. {asked}.");
    }
}
