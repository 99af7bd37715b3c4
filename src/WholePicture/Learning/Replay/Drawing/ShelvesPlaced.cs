using WholePicture.Learning.Replay.Keeping;
using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Learning.Replay.Drawing;

/// <summary>
/// Where everything stands in the drawing of a replay: one shelf for what was possible, one for when the right person knew, one for what was known and not acted on, one for what nobody asked or told.
/// The more a line leans, the longer the wait. Pure.
/// </summary>
/// <param name="Ticks">Days before the harm, with their places.</param>
/// <param name="Shelves">From top to bottom, those with nothing on them left out.</param>
/// <param name="Marks">Every mark, once for each shelf it stands on.</param>
/// <param name="Waits">From what was possible to what happened.</param>
/// <param name="Birth">Where the birth stands; null when it is not shown.</param>
/// <param name="Height">How high it is.</param>
internal sealed record ShelvesPlaced(
    IReadOnlyList<(int Days, double X)> Ticks, IReadOnlyList<Shelf> Shelves, IReadOnlyList<Mark> Marks, IReadOnlyList<Wait> Waits, double? Birth, double Height)
{
    public const double Width = 1200;
    public const double Left = 214;
    public const double Right = 1164;
    public const double Top = 62;
    public const double Radius = 11.5;
    private const double Row = 27;
    private const double Padding = 16;
    private const double Gap = 62;
    private const int MostTicks = 8;

    private static readonly int[] steps = [7, 14, 30, 60, 90, 180, 365, 730, 1825];

    private static readonly (ShelfKind Kind, string Name, string Under)[] names =
    [
        (ShelfKind.Possible, "Possible", "every partner using it"),
        (ShelfKind.Happened, "What happened", "the right person knew"),
        (ShelfKind.NotActedOn, "Known, not acted on", "they held the pieces"),
        (ShelfKind.Never, "Never", "nobody asked or told"),
    ];

    /// <summary>Places a comparison; nothing when nothing could have been raised.</summary>
    public static ShelvesPlaced? Of(Comparison comparison)
    {
        var shown = comparison.Concerns.Select((concern, place) => (Number: place + 1, Concern: concern)).Where(one => one.Concern.Possible is not null).ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        var span = Math.Max(shown.Max(one => Math.Max(one.Concern.Possible!.Value, one.Concern.Actual ?? 0)), Math.Max(comparison.Birth ?? 0, 7));
        double X(int days) => Right - ((Right - Left) * days / span);
        var (shelves, marks, top) = (new List<Shelf>(), new List<Mark>(), Top);

        foreach (var (kind, name, under) in names)
        {
            var placed = Stacked(kind, Wanted(kind, shown), X);
            if (placed.Count > 0)
            {
                var rows = placed.Max(mark => mark.Y);
                var shelf = new Shelf(kind, name, under, top, Math.Max((rows * Row) + (2 * Padding) + (2 * Radius), 58));
                shelves.Add(shelf);
                marks.AddRange(placed.Select(mark => mark with { Y = top + Padding + Radius + (mark.Y * Row) }));
                top += shelf.Height + (kind is ShelfKind.Possible ? Gap * 1.3 : Gap / 2);
            }
        }

        return new(TicksOver(span, X), shelves, marks, Waiting(shown, marks), comparison.Birth is { } birth ? X(birth) : null, top - (Gap / 2) + 12);
    }

    // What stands on each shelf: on the day it could be known, but what happened late on the day on which it did, together
    private static IEnumerable<(IReadOnlyList<int> Numbers, int Days)> Wanted(ShelfKind kind, List<(int Number, ComparedConcern Concern)> shown) => kind switch
    {
        ShelfKind.Possible => shown.Select(one => ((IReadOnlyList<int>)[one.Number], one.Concern.Possible!.Value)),
        ShelfKind.Happened =>
        [
            .. shown.Where(one => one.Concern.Actual is not null).GroupBy(one => one.Concern.Actual!.Value).Select(day => ((IReadOnlyList<int>)[.. day.Select(one => one.Number)], day.Key)),
            .. shown.Where(one => one.Concern.Became is Became.NotStated).Select(one => ((IReadOnlyList<int>)[-one.Number], one.Concern.Possible!.Value)),
        ],
        ShelfKind.NotActedOn => shown.Where(one => one.Concern.Became is Became.KnownNotActedOn).Select(one => ((IReadOnlyList<int>)[one.Number], one.Concern.Held!.Value)),
        _ => shown.Where(one => one.Concern.Became is Became.Never).Select(one => ((IReadOnlyList<int>)[one.Number], one.Concern.Possible!.Value)),
    };

    // Each as far up as there is room for it; Y is the row until the shelf is placed
    private static List<Mark> Stacked(ShelfKind kind, IEnumerable<(IReadOnlyList<int> Numbers, int Days)> wanted, Func<int, double> x)
    {
        var (ends, marks) = (new List<double>(), new List<Mark>());
        foreach (var (numbers, days) in wanted.OrderByDescending(one => one.Days).ThenBy(one => Math.Abs(one.Numbers[0])))
        {
            var words = numbers[0] < 0 ? "?" : string.Join(", ", numbers);
            var half = numbers.Count == 1 ? Radius : (TextWidth.Of(words, bold: true) / 2) + 9;
            var at = Math.Clamp(x(days), Left + half, Width - half);
            var row = ends.FindIndex(end => end + 2 <= at - half);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = at + half;
            marks.Add(new(kind, [.. numbers.Select(Math.Abs)], words, days, at, row, half));
        }

        return marks;
    }

    private static List<Wait> Waiting(List<(int Number, ComparedConcern Concern)> shown, List<Mark> marks)
    {
        Mark On(ShelfKind kind, int number) => marks.First(mark => mark.Shelf == kind && mark.Numbers.Contains(number));
        var to = (ComparedConcern concern) => concern.Became switch
        {
            Became.Never => ShelfKind.Never,
            Became.KnownNotActedOn => ShelfKind.NotActedOn,
            _ => ShelfKind.Happened,
        };

        return [.. shown.Select(one => new Wait(one.Number, On(ShelfKind.Possible, one.Number), On(to(one.Concern), one.Number), one.Concern.Became, one.Concern.Wait))];
    }

    private static IReadOnlyList<(int Days, double X)> TicksOver(int span, Func<int, double> x)
    {
        var step = steps.FirstOrDefault(days => span / days <= MostTicks, steps[^1]);

        return [.. Enumerable.Range(0, (span / step) + 1).Select(count => (count * step, x(count * step)))];
    }
}

/// <summary>Which shelf.</summary>
internal enum ShelfKind
{
    Possible = 0,
    Happened,
    NotActedOn,
    Never,
}

/// <summary>A shelf, with its place.</summary>
internal sealed record Shelf(ShelfKind Kind, string Name, string Under, double Y, double Height);

/// <summary>One or more concerns at one place; <paramref name="Half"/> is half its width.</summary>
internal sealed record Mark(ShelfKind Shelf, IReadOnlyList<int> Numbers, string Words, int Days, double X, double Y, double Half);

/// <summary>From the day something could be known to what became of it.</summary>
internal sealed record Wait(int Number, Mark From, Mark To, Became Became, int? Days);
