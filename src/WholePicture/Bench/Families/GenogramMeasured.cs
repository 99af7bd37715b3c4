using System.Diagnostics;
using System.Globalization;
using WholePicture.Pictures.Genograms.Ink;
using WholePicture.Pictures.Genograms.Layout;
using WholePicture.Pictures.Genograms.Reading;

namespace WholePicture.Bench.Families;

/// <summary>What came of drawing many families.</summary>
/// <param name="Times">How long each took, from the picture to the SVG.</param>
/// <param name="Reading">Of that, until the family was read.</param>
/// <param name="Placing">Of that, until everybody had a place.</param>
/// <param name="People">How many people each has.</param>
/// <param name="Overlaps">Pairs of people of whom one lies on the other.</param>
/// <param name="Merged">Lines that lie along one another.</param>
/// <param name="Crossings">Crossings of each.</param>
/// <param name="Avoidable">Families in which another order of brothers and sisters crosses less often.</param>
/// <param name="Proven">Families with a crossing in which every order was tried; in the others, every exchange of two.</param>
internal sealed record GenogramMeasured(Spread Times, Spread Reading, Spread Placing, IReadOnlyList<int> People, int Overlaps, int Merged, IReadOnlyList<int> Crossings, int Avoidable, int Proven)
{
    private const int Fewest = 3;
    private const int Sizes = 58;
    private const int EveryOrder = 5000;
    private static readonly TimeSpan target = TimeSpan.FromMilliseconds(50);

    public static GenogramMeasured Of(int families, int seed)
    {
        var pictures = Enumerable.Range(0, families).Select(number => new AnyFamily(Chance(seed + number)).Picture(Fewest + (number * 7 % Sizes))).ToList();
        foreach (var picture in pictures.Take(100))
        {
            GenogramSvg.Draw(FamilyReader.Read(picture));
        }

        var times = pictures.Select(picture => (Whole: Timed(() => GenogramSvg.Draw(FamilyReader.Read(picture))), Read: Timed(() => FamilyReader.Read(picture)), Place: Timed(() => PlacedGenogram.Place(FamilyReader.Read(picture))))).ToList();
        var placed = pictures.Select(picture => PlacedGenogram.Place(FamilyReader.Read(picture))).ToList();
        var crossed = placed.Where(one => one.Crossings > 0).ToList();

        return new(Spread.Of(times.Select(time => time.Whole)), Spread.Of(times.Select(time => time.Read)), Spread.Of(times.Select(time => time.Place - time.Read)), [.. placed.Select(one => one.People.Count)], placed.Sum(Overlapping), placed.Sum(one => Meeting.Merged(one.Lines)), [.. placed.Select(one => one.Crossings)],
            crossed.Count(IsAvoidable), crossed.Count(one => Siblings.Count(one.Web) <= EveryOrder));
    }

    private static TimeSpan Timed(Action draw)
    {
        var began = Stopwatch.GetTimestamp();
        draw();

        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Pairs of people of whom one lies on the other.</summary>
    public static int Overlapping(PlacedGenogram placed) => placed.People.SelectMany((one, place) => placed.People.Skip(place + 1).Where(other => one.Box.Overlaps(other.Box))).Count();

    /// <summary>Whether another order of brothers and sisters crosses less often.</summary>
    public static bool IsAvoidable(PlacedGenogram placed) =>
        (Siblings.Count(placed.Web) <= EveryOrder ? Siblings.Every(placed.Web, placed.Rows) : Siblings.Families(placed.Web).SelectMany(net => Siblings.Swaps(placed.Web, net, placed.Rows)))
            .Any(rows => PlacedGenogram.Place(placed.Web, rows).Crossings < placed.Crossings);

    public string InWords(string machine) => string.Create(CultureInfo.InvariantCulture, $"""
        {People.Count} families of {People.Min()} to {People.Max()} people; {machine}.
        People on one another: {Overlaps}. Lines along one another: {Merged}.
        {Crossings.Count(count => count > 0)} families have a crossing ({Crossings.Sum()} in all). Another order of brothers and sisters would avoid one in {Avoidable} (every order tried in {Proven} of them, every exchange of two in the others).
        From picture to SVG: median {Spread.InWords(Times.Median)}, p95 {Spread.InWords(Times.P95)}, p99 {Spread.InWords(Times.P99)}, longest {Spread.InWords(Times.Longest)}; {Spread.Against(Times.Longest, target)}
        Of that, reading: median {Spread.InWords(Reading.Median)}, longest {Spread.InWords(Reading.Longest)}; placing: median {Spread.InWords(Placing.Median)}, longest {Spread.InWords(Placing.Longest)}.

        """);

#pragma warning disable CA5394 // Invents people, guards nothing
    private static Random Chance(int seed) => new(seed);
#pragma warning restore CA5394
}
