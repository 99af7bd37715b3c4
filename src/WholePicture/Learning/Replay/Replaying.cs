using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Learning.Replay;

/// <summary>Replays one case in an empty database, through the same corridor as live data (design §7).</summary>
/// <param name="database">Empty of people.</param>
/// <param name="settings">What the partnership has set.</param>
/// <param name="file">The case.</param>
/// <param name="knownTo">Only what this agency held or was given; null for all that the partnership held.</param>
/// <param name="rulesThen">With the safeguards that there were at each moment; otherwise with those of today.</param>
public sealed class Replaying(NpgsqlDataSource database, LocalSettings settings, CaseFile file, AgencyId? knownTo = null, bool rulesThen = false)
{
    private readonly Partnership partnership = new(file.Agencies, file.Professionals);
    private readonly Dictionary<EntryId, string> facts = [];
    private readonly Dictionary<string, HashSet<string>> keptFrom = [];
    private readonly List<Step> steps = [];
    private PersonId? child;

    /// <summary>Feeds the arrivals in order, with all that time brings between them and until the day of the harm is over.</summary>
    public async Task<ReplayRun> Run(IReadOnlyList<CaseArrival> arrivals, CancellationToken stop)
    {
        await new PartnershipStore(database).Save(partnership, stop);
        var feed = new Feed(database, settings, rulesThen);

        foreach (var arrival in arrivals)
        {
            await feed.PassTime(arrival.At, at => Look(at, null, stop), stop);
            var receipt = await feed.Arrive(arrival, stop);
            await Remember(arrival, receipt, stop);
            await Look(arrival.At, arrival.Fact, stop);
        }

        await feed.PassTime(London.Instant((file.Harm.Until ?? file.Harm.On).AddDays(1), default), at => Look(at, null, stop), stop);

        return new(steps, keptFrom.ToDictionary(pair => pair.Key, pair => (IReadOnlySet<string>)pair.Value));
    }

    private async Task Look(DateTimeOffset at, string? fact, CancellationToken stop) => steps.Add(new(at, fact, (knownTo, child) switch
    {
        ({ } agency, { } known) => await AsKnownTo(agency, known, at, stop),
        ({ }, null) => [],
        _ => await Sightings.Of(database, child, at, facts, partnership, stop),
    }));

    private async Task<IReadOnlyList<Sighting>> AsKnownTo(AgencyId agency, PersonId known, DateTimeOffset at, CancellationToken stop)
    {
        var picture = await new PictureStore(database, new PartnershipStore(database), settings, new()).Load(known, at, agency, stop);

        return [.. Safeguard.Check(picture, rulesThen ? null : Safeguard.On(London.Day(DateTimeOffset.UtcNow))).Now.Select(concern => Seen(concern, picture, at))];
    }

    private Sighting Seen(Concern concern, Picture picture, DateTimeOffset at)
    {
        var told = Recipients.Of(concern.For, picture);

        return new(at, concern.Code, concern.About, concern.Because,
            concern.RestsOn.Select(entry => facts.GetValueOrDefault(entry)).OfType<string>().ToHashSet(),
            told.Where(line => line.Professional is not null).Select(line => line.Recipient.Role).ToHashSet(),
            [.. told.Select(line => line.Professional?.Name).OfType<string>().Distinct()]);
    }

    // Which fact each receipt was, who of it must never learn it, and who the child turned out to be
    private async Task Remember(CaseArrival arrival, EntryId receipt, CancellationToken stop)
    {
        if (arrival.Fact is { } fact)
        {
            facts[receipt] = fact;
            keptFrom.TryAdd(fact, []);
            keptFrom[fact].UnionWith(KeptFrom.Keys(arrival));
        }

        if (child is null && arrival.Keys.ToList().IndexOf(file.Child) is var place and >= 0)
        {
            await using var ask = database.CreateCommand("select person_id from chronology.mention where entry_id = $1 and place = $2");
            ask.Parameters.Add(new() { Value = receipt.Value });
            ask.Parameters.Add(new() { Value = place });
            child = await ask.ExecuteScalarAsync(stop) is Guid person ? new PersonId(person) : null;
        }
    }
}
