namespace WholePicture.Pictures.HeatStrips.Ink;

/// <summary>The measures of a strip: lying on a wide screen and on paper, or broken into quarters for a narrow one.</summary>
/// <param name="Name">What its own names end in, so that two may stand on one page.</param>
/// <param name="Width">Whole width.</param>
/// <param name="Left">Where the weeks begin.</param>
/// <param name="PerLine">Weeks in one line.</param>
/// <param name="Cell">How wide a week is.</param>
/// <param name="Top">The top of the first row.</param>
/// <param name="Head">From a row's top to its first line.</param>
/// <param name="Line">From line to line.</param>
/// <param name="Foot">From the foot of its last line to the next row.</param>
internal sealed record StripFrame(string Name, double Width, double Left, int PerLine, double Cell, double Top, double Head, double Line, double Foot)
{
    private const double Whole = 1200;
    private const double Names = 246;
    private const double Sums = 96;
    private const double Widest = 28;
    private const double Narrow = 286;
    private const int Quarter = 13;

    /// <summary>How tall a week is.</summary>
    public const double Tall = 24;

    /// <summary>How tall the running total is at its highest.</summary>
    public const double Total = 20;

    /// <summary>All weeks in one line, with the running total under it.</summary>
    public static StripFrame Lying(HeatStrip strip) =>
        new("lying", Whole, Names, strip.Weeks, Math.Min((Whole - Names - Sums) / strip.Weeks, Widest), 52, 6, Tall, 30);

    /// <summary>A quarter of a year in each line.</summary>
    public static StripFrame Standing { get; } = new("standing", Narrow, 0, Quarter, Narrow / Quarter, 4, 44, 44, 18);

    /// <summary>Whether the weeks lie in one line.</summary>
    public bool Lies => Left > 0;

    /// <summary>Where the weeks end.</summary>
    public double Right => Left + (PerLine * Cell);

    /// <summary>How tall a row is.</summary>
    public double RowHeight(HeatStrip strip) => Head + ((Lines(strip) - 1) * Line) + Tall + Foot;

    /// <summary>How tall the whole is.</summary>
    public double Height(HeatStrip strip) => Top + (strip.Rows.Count * RowHeight(strip));

    /// <summary>The top of a row.</summary>
    public double RowTop(HeatStrip strip, int row) => Top + (row * RowHeight(strip));

    /// <summary>How many lines a row takes.</summary>
    public int Lines(HeatStrip strip) => (strip.Weeks + PerLine - 1) / PerLine;

    /// <summary>Where a week begins in its line.</summary>
    public double X(int week) => Left + (week % PerLine * Cell);

    /// <summary>How far below its row's top a week stands.</summary>
    public double Y(int week) => Head + (week / PerLine * Line);

    /// <summary>A run of weeks, cut where a line ends: each piece with its first week and how many.</summary>
    public IEnumerable<(int Week, int Weeks)> Cut(int week, int weeks)
    {
        for (var end = week + weeks; week < end;)
        {
            var here = Math.Min(end - week, PerLine - (week % PerLine));

            yield return (week, here);

            week += here;
        }
    }
}
