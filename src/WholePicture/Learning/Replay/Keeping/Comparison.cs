using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Learning.Replay.Keeping;

/// <summary>A case in both its pasts, side by side (REQ LR-03): all that the page of a replay shows. Pure.</summary>
/// <param name="Title">The child’s pseudonym.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="Harm">The harm, in a few words.</param>
/// <param name="Facts">How many facts were fed.</param>
/// <param name="Concerns">What could have been said, in the case’s order.</param>
/// <param name="Quiet">What must stay quiet, and in which past it did not.</param>
/// <param name="Birth">How many days before the harm the child was born; null when the case does not say, or it is long before all that is shown.</param>
public sealed record Comparison(
    string Title, string Source, string Harm, int Facts, IReadOnlyList<ComparedConcern> Concerns, IReadOnlyList<Comparison.Check> Quiet, int? Birth = null)
{
    /// <summary>One quiet check, in both pasts.</summary>
    public sealed record Check(string Words, IReadOnlyList<string> Broke);

    /// <summary>The comparison of two replays of one case.</summary>
    public static Comparison Of(Outcome shared, Outcome asWas)
    {
        var file = shared.File;
        var harm = file.Harm.On.DayNumber;
        var concerns = shared.Raised.Zip(asWas.Raised).Where(pair => pair.First.IsExpected).Select(pair => Compare(pair.First, pair.Second, file)).ToList();
        var born = file.People[file.Child].BornOn is { } birth ? harm - London.Day(birth).DayNumber : (int?)null;

        return new(file.Title, file.Source, file.Harm.Words, file.Facts.Count, concerns,
            [.. shared.Quiet.Zip(asWas.Quiet, (one, other) => new Check(one.Check.Words, [.. one.Broke.Concat(other.Broke).Distinct()]))],
            born <= concerns.Max(concern => concern.Possible) + NearBirth ? born : null);
    }

    // A birth further back than this would push everything else to the edge
    private const int NearBirth = 60;

    private static ComparedConcern Compare(Verdict shared, Verdict asWas, CaseFile file)
    {
        var expected = shared.Expected;
        var before = (DateOnly day) => file.Harm.On.DayNumber - day.DayNumber;
        var (possible, held) = (Day(shared.Raised), Day(asWas.Raised));

        return new(
            expected.Id,
            expected.Words,
            shared.IsMet,
            WhatBecame(expected, possible, held),
            [.. expected.To.Select(role => Say.Words(role))],
            HeldBy(shared, file),
            possible is { } could ? before(could) : null,
            held is { } had ? before(had) : null,
            expected.Actual is { } actual ? before(actual) : null,
            expected.ActualInWords);
    }

    private static Became WhatBecame(Expectation expected, DateOnly? possible, DateOnly? held) => expected switch
    {
        { ActualInWords: Expectation.NotSaid } => Became.NotStated,
        { Actual: { } actual } => (possible ?? expected.By) is { } could && actual > could ? Became.KnownLate : Became.KnownInTime,
        _ => held is null ? Became.Never : Became.KnownNotActedOn,
    };

    private static IReadOnlyList<string> HeldBy(Verdict shared, CaseFile file)
    {
        var facts = shared.Expected.RestsOn.Concat(shared.Sightings.SelectMany(sighting => sighting.Facts)).ToHashSet();
        var agencies = file.Facts.Where(fact => facts.Contains(fact.Id)).SelectMany(fact => fact.Entries).Select(entry => entry["agency"]!.GetValue<string>()).ToHashSet();

        return [.. file.Agencies.Where(agency => agencies.Contains(agency.Id.Value)).Select(agency => agency.Name)];
    }

    private static DateOnly? Day(DateTimeOffset? moment) => moment is { } at ? London.Day(at) : null;
}
