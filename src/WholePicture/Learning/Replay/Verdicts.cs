using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>Holds what a replay raised against what the case expects. Pure.</summary>
public static class Verdicts
{
    /// <summary>One verdict an expectation, in the case's order.</summary>
    public static IReadOnlyList<Verdict> Of(CaseFile file, Arm arm, IReadOnlyList<Step> steps)
    {
        var arrived = steps.Where(step => step.Fact is not null).GroupBy(step => step.Fact!).ToDictionary(group => group.Key, group => group.Max(step => step.At));

        return [.. file.Expect.Select(expected => Of(expected, Due(expected, arm, arrived), steps, arrived))];
    }

    private static Verdict Of(Expectation expected, DateOnly? due, IReadOnlyList<Step> steps, Dictionary<string, DateTimeOffset> arrived)
    {
        var met = expected.Codes.Select(code => First(code, expected, steps)).ToList();
        var found = met.OfType<Sighting>().ToList();
        var told = found.SelectMany(sighting => sighting.To).ToHashSet();

        return new(
            expected,
            due,
            met.Contains(null) ? null : found.Max(sighting => sighting.At),
            found,
            [.. expected.To.Where(role => !told.Contains(role))],
            found.Exists(sighting => sighting.Facts.Any(fact => !arrived.TryGetValue(fact, out var at) || at > sighting.At)));
    }

    // The first moment at which a concern of this safeguard rested on every fact named, and had reached everybody named if it ever did
    private static Sighting? First(string code, Expectation expected, IReadOnlyList<Step> steps)
    {
        var resting = steps.SelectMany(step => step.Open).Where(sighting => sighting.Code == code && expected.RestsOn.All(sighting.Facts.Contains)).ToList();

        return resting.Count == 0 ? null : resting[0];
    }

    private static DateOnly? Due(Expectation expected, Arm arm, Dictionary<string, DateTimeOffset> arrived) => arm is Arm.AsWas
        ? expected.AsWas
        : expected.By ?? (expected.RestsOn.All(arrived.ContainsKey) ? London.Day(expected.RestsOn.Max(fact => arrived[fact])) : DateOnly.MinValue);
}
