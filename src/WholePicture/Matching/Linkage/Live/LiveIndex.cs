using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;
using WholePicture.Database;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Live;

/// <summary>A list kept in PostgreSQL so that one person can be looked for at once: its rows, and under each key the rows that have it.</summary>
internal static class LiveIndex
{
    // Stands for a row where too many share a key: they are found under the key parted
    private const int TooMany = -1;
    private static readonly string empty = Sql.Read("Matching/Linkage/Live/Empty.sql");
    private static readonly string ready = Sql.Read("Matching/Linkage/Live/Ready.sql");

    /// <summary>Puts a list in the place of the one before.</summary>
    public static async Task Keep(NpgsqlDataSource database, Rows rows, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using (var clear = connection.Command(empty))
        {
            await clear.ExecuteNonQueryAsync(stop);
        }

        await CopyRows(connection, rows, stop);
        await CopyKeys(connection, rows, stop);
        await using var done = connection.Command(ready);
        done.CommandTimeout = 0;
        await done.ExecuteNonQueryAsync(stop);
    }

    private static async Task CopyRows(NpgsqlConnection connection, Rows rows, CancellationToken stop)
    {
        await using var into = await connection.BeginBinaryImportAsync("copy matching.listed_row (row, rec_id, said) from stdin (format binary)", stop);

        for (var row = 0; row < rows.Count; row++)
        {
            await into.StartRowAsync(stop);
            await into.WriteAsync(row, NpgsqlDbType.Integer, stop);
            await into.WriteAsync(rows.Ids.Text(row), NpgsqlDbType.Text, stop);
            await into.WriteAsync(MemoryMarshal.AsBytes(rows.All.AsSpan(row, 1)).ToArray(), NpgsqlDbType.Bytea, stop);
        }

        await into.CompleteAsync(stop);
    }

    private static async Task CopyKeys(NpgsqlConnection connection, Rows rows, CancellationToken stop)
    {
        await using var into = await connection.BeginBinaryImportAsync("copy matching.listed_key (key, row) from stdin (format binary)", stop);
        var wide = new List<ulong>();

        await Copy(Shared(Entries(rows), wide));

        // Only now is it known which are wide
        await Copy(Shared(Parted(rows, wide), null));
        await into.CompleteAsync(stop);

        async Task Copy(IEnumerable<(uint Key, int Row)> some)
        {
            foreach (var (key, row) in some)
            {
                await into.StartRowAsync(stop);
                await into.WriteAsync((int)key, NpgsqlDbType.Integer, stop);
                await into.WriteAsync(row, NpgsqlDbType.Integer, stop);
            }
        }
    }

    // In the order of keys, so that the index is built without sorting again
    private static ulong[] Entries(Rows rows)
    {
        var entries = new List<ulong>(rows.Count * 12);

        for (var row = 0; row < rows.Count; row++)
        {
            var at = row;
            entries.AddRange(rows.All[row].IsExpected ? [] : Keys.All(rows.All[row], rows.Names).Select(key => ((ulong)key << 32) | (uint)at));
        }

        var sorted = entries.ToArray();
        Array.Sort(sorted);

        return sorted;
    }

    private static ulong[] Parted(Rows rows, List<ulong> wide)
    {
        var parted = wide.SelectMany(entry => Enumerable.Range(0, Keys.Narrowers).Select(field => (Key: Keys.Parted((uint)(entry >> 32), rows.All[(int)(uint)entry], rows.Names, field), Row: (uint)entry)))
            .Where(entry => entry.Key != 0).Select(entry => ((ulong)entry.Key << 32) | entry.Row).ToArray();
        Array.Sort(parted);

        return parted;
    }

    // Where there is nothing more to part them by, the first few stand for all: they may be many rows of one person
    private static IEnumerable<(uint Key, int Row)> Shared(ulong[] sorted, List<ulong>? wide)
    {
        for (var (from, to) = (0, 0); from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to] >> 32 == sorted[from] >> 32; to++)
            {
            }

            if (to - from > Blocks.Wide && wide is not null)
            {
                wide.AddRange(sorted[from..to]);
                yield return ((uint)(sorted[from] >> 32), TooMany);

                continue;
            }

            for (var i = from; i < Math.Min(to, from + Blocks.Wide); i++)
            {
                if (i == from || sorted[i] != sorted[i - 1])
                {
                    yield return ((uint)(sorted[i] >> 32), (int)(uint)sorted[i]);
                }
            }
        }
    }
}
