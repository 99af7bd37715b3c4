using Npgsql;

namespace WholePicture.Bench.Kills;

/// <summary>Pages and contacts, against the database.</summary>
/// <param name="Asked">Pages asked for.</param>
/// <param name="Shown">Pages shown to their end.</param>
/// <param name="ShownUnrecorded">Of those, how many more than there are looks.</param>
/// <param name="RecordedUnasked">Looks, how many more than pages asked for.</param>
/// <param name="Acknowledged">Contacts that the service said it has.</param>
/// <param name="Lost">Of those, how many are not in the stream.</param>
/// <param name="Twice">How many are in it more than once.</param>
internal sealed record VisitReckoning(long Asked, long Shown, long ShownUnrecorded, long RecordedUnasked, long Acknowledged, long Lost, long Twice)
{
    /// <summary>Whether all is as it should be.</summary>
    public bool IsRight => ShownUnrecorded == 0 && RecordedUnasked == 0 && Lost == 0 && Twice == 0;

    /// <summary>Reckons.</summary>
    public static async Task<VisitReckoning> Of(Visits visits, NpgsqlDataSource owner, DateTimeOffset since, CancellationToken stop)
    {
        var looks = new Dictionary<(string, Guid), long>();
        await using (var ask = owner.CreateCommand("select professional, about, count(*) from access.look where what = 'picture' and at >= $1 group by 1, 2"))
        {
            ask.Parameters.Add(new() { Value = since.ToUniversalTime() });
            await using var rows = await ask.ExecuteReaderAsync(stop);
            while (await rows.ReadAsync(stop))
            {
                looks[(rows.GetString(0), rows.GetGuid(1))] = rows.GetInt64(2);
            }
        }

        var held = new Dictionary<string, long>();
        await using (var ask = owner.CreateCommand("select reference, count(*) from chronology.entry where reference like 'form-%' group by 1"))
        await using (var rows = await ask.ExecuteReaderAsync(stop))
        {
            while (await rows.ReadAsync(stop))
            {
                held[rows.GetString(0)] = rows.GetInt64(1);
            }
        }

        return new(
            visits.Asked.Values.Sum(), visits.Shown.Values.Sum(),
            visits.Shown.Sum(shown => Math.Max(0, shown.Value - looks.GetValueOrDefault(shown.Key))),
            looks.Sum(look => Math.Max(0, look.Value - visits.Asked.GetValueOrDefault(look.Key))),
            visits.Acknowledged.Count, visits.Acknowledged.Keys.Count(key => !held.ContainsKey($"form-{key}")), held.Values.Count(count => count > 1));
    }
}
