using Npgsql;
using WholePicture.Database;
using WholePicture.People;

namespace WholePicture.Matching.Recognising;

/// <summary>
/// Makes under what people are found who were entered when keys were made in another way: everybody on record is read once, some at a time.
/// Two nodes may do so at once, and one that is stopped goes on where it was: adding a key twice adds nothing, and one that is made no more finds nobody.
/// </summary>
public sealed class Keying(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>Counts up when keys are made in another way.</summary>
    internal const int Version = 1;

    private const int Together = 500;

    /// <summary>Does what is left; how many people it read.</summary>
    public async Task<long> Run(CancellationToken stop)
    {
        var (from, all) = (await Begin(stop), 0L);
        while (from is { } after && await Some(after, stop) is { Count: > 0 } people)
        {
            from = people[^1].Id.Value;
            all += people.Count;
            await database.InTransaction(async connection =>
            {
                await using var write = new NpgsqlBatch(connection);
                await write.KeepKeys([.. people.SelectMany(person => PersonKeys.Of(person.Identifiers).Select(key => (person.Id, key)))])
                    .Add("update matching.keyed set until = $1 where version = $2 and until < $1", from, Version).Send(stop);
            }, stop);
        }

        await using var done = database.Command("update matching.keyed set done_at = coalesce(done_at, $1) where version = $2", clock.GetUtcNow(), Version);
        await done.ExecuteNonQueryAsync(stop);

        return all;
    }

    // After whom it goes on; null when this way of making keys has been through
    private async Task<Guid?> Begin(CancellationToken stop)
    {
        await using var begin = database.Command("""
            insert into matching.keyed (version, until) values ($1, $2)
            on conflict (only_one) do update set version = $1, until = case when keyed.version = $1 then keyed.until else $2 end, done_at = case when keyed.version = $1 then keyed.done_at end
            returning case when done_at is null then until end
            """, Version, Guid.Empty);

        return await begin.ExecuteScalarAsync(stop) as Guid?;
    }

    private async Task<IReadOnlyList<KnownPerson>> Some(Guid after, CancellationToken stop)
    {
        await using var ask = database.Command(
            "select person_id, array_agg(kind), array_agg(value) from people.identifier where person_id > $1 group by person_id order by person_id limit $2", after, Together);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var people = new List<KnownPerson>();
        while (await rows.ReadAsync(stop))
        {
            var said = rows.GetFieldValue<string[]>(1).Zip(rows.GetFieldValue<string[]>(2), (kind, value) => new Identifier(kind, value));
            people.Add(new(new(rows.GetGuid(0)), said.ToHashSet()));
        }

        return people;
    }
}
