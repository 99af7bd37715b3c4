using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>What one agency holds, and its silence.</summary>
internal static class AgencyLane
{
    public static Lane Of(Shown shown, AgencyId agency, Reach reach)
    {
        var picture = shown.Picture;
        var drawn = picture.Entries.Where(entry => entry.Agency == agency && Drawable.IsDrawn(entry)).ToList();
        var held = shown.HeldBack.Where(entry => entry.Agency == agency).ToList();
        List<Spot> spots = [.. drawn.Select(entry => Mark(picture, entry, reach)), .. Received.Of(picture, agency, reach), .. Absences.Of(picture, agency), .. Held(picture, agency, held)];
        var silences = held.Count > 0 ? [] : Silences.Of(picture, agency, spots, reach);

        return new($"{agency}", LaneKind.Agency, Name(picture, agency), Under(picture, agency, drawn, held), [.. spots.OrderBy(spot => spot.At)], [.. silences])
        {
            Short = Say.Sentence(picture.InShort(agency)),
        };
    }

    private static string Name(Picture picture, AgencyId agency) =>
        picture.Partnership.KindOf(agency) is AgencyKind.NotStated ? "Agency not recorded" : picture.Partnership.NameOf(agency);

    private static string Under(Picture picture, AgencyId agency, IReadOnlyList<Entry> drawn, IReadOnlyList<Entry> held)
    {
        var what = picture.Partnership.KindOf(agency) is AgencyKind.Gp ? "GP, last" : "Last entry";

        return drawn.Concat(held).MaxBy(entry => entry.Known) is { } last ? $"{what} {Dates.Short(London.Day(last.Known), picture.Today)}" : "No entry";
    }

    private static Spot Mark(Picture picture, Entry entry, Reach reach)
    {
        var piece = Pieces.Of(picture, entry, reach);

        return entry.Body switch
        {
            MeetingPlanned { At: var at } when at > picture.AsAt => new(
                piece with { At = at, What = $"{piece.What}. {Meetings.WhoComes(picture, entry)}" }, Glyph.Decision, caption: new($"meeting {Dates.Short(London.Day(at), picture.Today)}", true)),
            MeetingHeld held => new(piece with { What = Join(piece.What, Meetings.WhoMissed(picture, entry)) },
                Meetings.Missing(picture, entry).Count == 0 ? Glyph.Meeting : Glyph.MeetingInPart, caption: Captions.Of(picture, entry)),
            _ => new(piece, Glyphs.Of(entry.Body.Mark), caption: Captions.Of(picture, entry)),
        };
    }

    private static string Join(string what, string more) => more.Length == 0 ? what : $"{what}. {more}";

    private static IEnumerable<Spot> Held(Picture picture, AgencyId agency, List<Entry> held)
    {
        if (held.Count > 0)
        {
            var last = held.Max(entry => entry.Known);
            var count = held.Count == 1 ? "1 entry" : $"{held.Count} entries";
            var piece = new Piece($"held-{agency}", last, London.InWords(last), $"Holds {count}, not shared here. Ring to ask", Say.Sentence(picture.InShort(agency)));

            yield return new(piece, Glyph.Held, caption: new($"holds {count}: ring to ask", true));
        }
    }
}
