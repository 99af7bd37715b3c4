using System.Text.Json;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;
using Step = WholePicture.Learning.Replay.Step;

namespace WholePicture.Tests.Learning;

/// <summary>
/// Folds a case from nothing at every step, with no database, no matching and no memory of the step before.
/// What the live corridor keeps up to date must never differ from this.
/// </summary>
internal sealed class FromNothing(CaseFile file)
{
    private readonly Dictionary<string, PersonId> people = file.People.Keys.ToDictionary(key => key, _ => PersonId.New());
    private readonly Partnership partnership = new(file.Agencies, file.Professionals);

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

        PassTime(entries, facts, steps, nextLook, London.Instant(file.Harm.Until ?? file.Harm.On, new TimeOnly(23, 59)));

        return new(steps, KeptFrom(arrivals));
    }

    public Picture Picture(IReadOnlyList<CaseArrival> arrivals, DateTimeOffset asAt, AgencyId? knownTo = null) =>
        Fold.Picture(people[file.Child], arrivals.Select(Placed), asAt, partnership, LocalSettings.National, knownTo);

    public Entry Placed(CaseArrival arrival)
    {
        var read = EntryReader.From(JsonSerializer.SerializeToElement(arrival.Entry), arrival.At);
        Assert.True(read.Problems.Count == 0, $"{arrival.Fact}: {string.Join("; ", read.Problems)}");

        return new(EntryId.New(), new(read.Draft!.Agency!), arrival.At, read.Draft, read.Body!,
            [.. arrival.Keys.Select(key => key is null ? (PersonId?)null : people[key])]);
    }

    private Dictionary<string, IReadOnlySet<string>> KeptFrom(IReadOnlyList<CaseArrival> arrivals) => arrivals
        .Where(arrival => arrival.Fact is not null)
        .GroupBy(arrival => arrival.Fact!)
        .ToDictionary(group => group.Key, group => (IReadOnlySet<string>)group.SelectMany(arrival => KeepSafe.KeptFrom(Placed(arrival)))
            .Select(person => people.Single(pair => pair.Value == person).Key).ToHashSet());

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
        var picture = Fold.Picture(people[file.Child], entries, at, partnership, LocalSettings.National);
        var found = Safeguard.Check(picture);
        Assert.Empty(found.Broken);
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
