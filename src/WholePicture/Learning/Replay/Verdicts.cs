using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>Holds what a replay raised against what the case expects. Pure.</summary>
public static class Verdicts
{
    /// <summary>One verdict an expectation, in the case's order.</summary>
    public static IReadOnlyList<Verdict> Of(CaseFile file, Arm arm, IReadOnlyList<Step> steps)
    {
        var arrived = steps.Where(step => step.Fact is not null).GroupBy(step => step.Fact!).ToDictionary(group => group.Key, group => group.Min(step => step.At));

        return [.. file.Expect.Select(expected => Of(expected, Due(expected, arm, arrived), steps, arrived))];
    }

    private static Verdict Of(Expectation expected, DateOnly? due, IReadOnlyList<Step> steps, Dictionary<string, DateTimeOffset> arrived)
    {
        var resting = expected.Codes.Select(code => Resting(code, expected, steps)).ToList();
        var first = resting.Where(sightings => sightings.Count > 0).Select(sightings => sightings[0]).ToList();

        // Somebody who joins the family's network while a concern is open is told then
        var told = resting.SelectMany(sightings => sightings).Where(sighting => due is null || London.Day(sighting.At) <= due).SelectMany(sighting => sighting.To).ToHashSet();

        return new(
            expected,
            due,
            first.Count < expected.Codes.Count ? null : first.Max(sighting => sighting.At),
            first,
            [.. expected.To.Where(role => !told.Contains(role))],
            first.Exists(sighting => sighting.Facts.Any(fact => !arrived.TryGetValue(fact, out var at) || at > sighting.At)));
    }

    private static List<Sighting> Resting(string code, Expectation expected, IReadOnlyList<Step> steps) =>
        [.. steps.SelectMany(step => step.Open).Where(sighting => sighting.Code == code && expected.RestsOn.All(sighting.Facts.Contains))];

    private static DateOnly? Due(Expectation expected, Arm arm, Dictionary<string, DateTimeOffset> arrived) => arm is Arm.AsWas
        ? expected.AsWas
        : expected.By ?? (expected.RestsOn.All(arrived.ContainsKey) ? London.Day(expected.RestsOn.Max(fact => arrived[fact])) : DateOnly.MinValue);
}
