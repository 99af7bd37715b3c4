using System.Text.Json;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Learning.Replay;

/// <summary>
/// Folds a case from nothing at every step, with no database, no matching and no memory of the step before: cheap enough to do hundreds of times.
/// What the live corridor keeps up to date must never differ from this; a shuffled replay proves so once before it begins.
/// </summary>
public sealed class FromNothing(CaseFile file, LocalSettings settings, bool rulesThen = false)
{
    private readonly Dictionary<string, PersonId> people = file.People.Keys.ToDictionary(key => key, _ => PersonId.New());
    private readonly Partnership partnership = new(file.Agencies, file.Professionals);
    private readonly IReadOnlyList<ISafeguard>? rules = rulesThen ? null : Safeguard.On(London.Day(DateTimeOffset.UtcNow));

    /// <summary>Feeds the arrivals in order, with all that time brings between them and until the day of the harm is over.</summary>
    public ReplayRun Run(IReadOnlyList<CaseArrival> arrivals)
    {
        var (entries, facts, steps) = (new List<Entry>(), new Dictionary<EntryId, string>(), new List<Step>());
        DateTimeOffset? nextLook = null;

        foreach (var arrival in arrivals)
        {
            nextLook = PassTime(entries, facts, steps, nextLook, arrival.At);
            var entry = Placed(arrival);
            entries.Add(entry);
            facts[entry.Id] = arrival.Fact ?? "";
            nextLook = Look(entries, facts, steps, arrival.At, arrival.Fact);
        }

        PassTime(entries, facts, steps, nextLook, London.Instant((file.Harm.Until ?? file.Harm.On).AddDays(1), default));

        return new(steps, KeptFrom(arrivals));
    }

    /// <summary>The picture that some arrivals make at a moment, of all that the partnership held; or of what one agency held or had been given.</summary>
    public Picture Picture(IReadOnlyList<CaseArrival> arrivals, DateTimeOffset asAt, AgencyId? knownTo = null) =>
        Fold.Picture(people[file.Child], arrivals.Select(Placed), asAt, partnership, settings, knownTo);

    /// <summary>An arrival as the stream would hold it.</summary>
    public Entry Placed(CaseArrival arrival)
    {
        var read = EntryReader.From(JsonSerializer.SerializeToElement(arrival.Entry), arrival.At);

        return read.Draft is { } draft
            ? new(EntryId.New(), new(draft.Agency!), arrival.At, draft, read.Body!, [.. arrival.Keys.Select(key => key is null ? (PersonId?)null : people[key])])
            : throw new PlainError($"An entry of {arrival.Fact ?? "an involvement"} is not one: {string.Join("; ", read.Problems.Select(problem => $"{problem.Pointer} {problem.Detail}"))}");
    }

    private Dictionary<string, IReadOnlySet<string>> KeptFrom(IReadOnlyList<CaseArrival> arrivals) => arrivals
        .Where(arrival => arrival.Fact is not null)
        .GroupBy(arrival => arrival.Fact!)
        .ToDictionary(fact => fact.Key, fact => (IReadOnlySet<string>)fact.SelectMany(Replay.KeptFrom.Keys).ToHashSet());

    private DateTimeOffset? PassTime(List<Entry> entries, Dictionary<EntryId, string> facts, List<Step> steps, DateTimeOffset? nextLook, DateTimeOffset until)
    {
        while (nextLook is { } due && due < until)
        {
            nextLook = Look(entries, facts, steps, due, null);
        }

        return nextLook;
    }

    private DateTimeOffset? Look(List<Entry> entries, Dictionary<EntryId, string> facts, List<Step> steps, DateTimeOffset at, string? fact)
    {
        var picture = Fold.Picture(people[file.Child], entries, at, partnership, settings);
        var found = Safeguard.Check(picture, rules);
        if (found.Broken.Count > 0)
        {
            throw new InvalidOperationException($"These safeguards could not run: {string.Join(", ", found.Broken)}");
        }

        steps.Add(new(at, fact, [.. found.Now.Select(concern => Seen(concern, picture, at, facts))]));

        return found.NextLook;
    }

    private static Sighting Seen(Concern concern, Picture picture, DateTimeOffset at, Dictionary<EntryId, string> facts)
    {
        var told = Recipients.Of(concern.For, picture);

        return new(at, concern.Code, concern.About, concern.Because,
            concern.RestsOn.Select(entry => facts[entry]).Where(fact => fact.Length > 0).ToHashSet(),
            told.Where(line => line.Professional is not null).Select(line => line.Recipient.Role).ToHashSet(),
            [.. told.Select(line => line.Professional?.Name).OfType<string>().Distinct()]);
    }
}
