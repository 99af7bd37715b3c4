namespace WholePicture.Pictures.Drawing.Upright;

/// <summary>One row on a narrow screen: a day on which something happened, a gap, or a line across.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Words">The date, or the words of a gap or a line.</param>
/// <param name="Items">What happened.</param>
/// <param name="Marks">Its marks on the rails.</param>
/// <param name="Lines">Lines of delay that pass.</param>
/// <param name="Silent">Rails that are silent here.</param>
public sealed record Row(RowKind Kind, string Words, IReadOnlyList<Item> Items, IReadOnlyList<RailMark> Marks, IReadOnlyList<RailLine> Lines, IReadOnlyList<double> Silent);

/// <summary>Kinds of row.</summary>
public enum RowKind
{
    /// <summary>A day.</summary>
    Day = 0,

    /// <summary>Weeks in which nobody recorded anything.</summary>
    Gap,

    /// <summary>Today's line.</summary>
    Today,

    /// <summary>The line of the birth.</summary>
    Birth,
}

/// <summary>One thing in a row, in words.</summary>
/// <param name="Id">Its piece.</param>
/// <param name="Words">The first sentence of it.</param>
/// <param name="Source">Who holds it.</param>
/// <param name="Ink">Set for a delay or an arrival at once.</param>
public sealed record Item(string Id, string Words, string Source, string Ink = "");

/// <summary>A mark on a rail.</summary>
public sealed record RailMark(double X, Glyph Glyph, int? Number);

/// <summary>A part of a delay's line in one row, or a line of something that arrived at once.</summary>
/// <param name="X">The rail it runs along.</param>
/// <param name="To">The rail it runs to; null where it only passes.</param>
/// <param name="Begins">Whether it begins here, and so comes up from the mark.</param>
/// <param name="Kind">What it stands for.</param>
public sealed record RailLine(double X, double? To, bool Begins, StretchKind Kind);
