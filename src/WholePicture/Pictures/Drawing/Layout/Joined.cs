using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Two marks drawn as one: on one day the more telling shape, on several days a count.</summary>
internal static class Joined
{
    private static readonly Glyph[] telling =
    [
        Glyph.CallOut, Glyph.Missing, Glyph.Held, Glyph.Said, Glyph.MeetingInPart, Glyph.Meeting, Glyph.Decision, Glyph.Referral, Glyph.Letter, Glyph.NotSeen, Glyph.Seen, Glyph.Fact,
    ];

    public static Spot Of(Spot one, Spot other)
    {
        Piece[] pieces = [.. one.Pieces, .. other.Pieces];
        var callOuts = (one.Number is null ? 0 : 1) + (other.Number is null ? 0 : 1);

        // A numbered call-out keeps its number, whatever stands beside it
        if (callOuts == 2 || one.Glyph is Glyph.Several || other.Glyph is Glyph.Several || (callOuts == 0 && pieces.Select(piece => London.Day(piece.At)).Distinct().Count() > 1))
        {
            return new(pieces, Glyph.Several, one.At, Caption: null);
        }

        var (lead, behind) = Array.IndexOf(telling, one.Glyph) <= Array.IndexOf(telling, other.Glyph) ? (one, other) : (other, one);
        var caption = lead.Caption is { Strong: true } || behind.Caption is null ? lead.Caption : behind.Caption.Strong || lead.Caption is null ? behind.Caption : lead.Caption;

        return new(pieces, lead.Glyph, one.At, lead.Number, caption);
    }
}
