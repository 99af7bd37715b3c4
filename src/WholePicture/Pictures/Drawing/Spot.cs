namespace WholePicture.Pictures.Drawing;

/// <summary>One mark in a lane.</summary>
/// <param name="Pieces">What it stands for: one piece, or several too close to draw apart.</param>
/// <param name="Glyph">Its shape.</param>
/// <param name="At">Where it stands in time.</param>
/// <param name="Number">The number in it: of a call-out.</param>
/// <param name="Caption">A few words beside it, when they fit.</param>
public sealed record Spot(IReadOnlyList<Piece> Pieces, Glyph Glyph, DateTimeOffset At, int? Number = null, Caption? Caption = null)
{
    /// <summary>A mark for one piece.</summary>
    public Spot(Piece piece, Glyph glyph, int? number = null, Caption? caption = null)
        : this([piece], glyph, piece.At, number, caption)
    {
    }
}

/// <summary>Words beside a mark. They are never made smaller: when they do not fit they stay in the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Strong">Whether they are set first, and bold.</param>
/// <param name="Shorter">Fewer and fewer words, for when those do not fit.</param>
public sealed record Caption(string Text, bool Strong = false, IReadOnlyList<string>? Shorter = null);
