using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;
using WholePicture.Database;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Names;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Live;

/// <summary>Looks for one person among the rows PostgreSQL keeps, with the scorer that the same list taught.</summary>
internal sealed class LiveSearch : IAsyncDisposable
{
    private static readonly string sharing = Sql.Read("Matching/Linkage/Live/Sharing.sql");
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;
    private readonly HashSet<uint> wide;
    private readonly NameList names;
    private readonly Scorer scorer;
    private readonly Comparison comparison;

    private LiveSearch(NpgsqlConnection connection, HashSet<uint> wide, NameList names, Scorer scorer)
    {
        (this.connection, this.wide, this.names, this.scorer, comparison) = (connection, wide, names, scorer, new(names));
        command = new(sharing, connection) { Parameters = { new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer } } };
    }

    /// <summary>Opens it once for many questions.</summary>
    public static async Task<LiveSearch> Open(NpgsqlDataSource database, NameList names, Scorer scorer, CancellationToken stop)
    {
        var connection = await database.OpenConnectionAsync(stop);
        await using (var plan = connection.Command("set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set jit = off"))
        {
            await plan.ExecuteNonQueryAsync(stop);
        }

        var wide = new HashSet<uint>();
        await using (var shared = connection.Command("select key from matching.listed_key where row < 0"))
        await using (var reader = await shared.ExecuteReaderAsync(stop))
        {
            while (await reader.ReadAsync(stop))
            {
                wide.Add((uint)reader.GetInt32(0));
            }
        }

        var search = new LiveSearch(connection, wide, names, scorer);
        search.command.Parameters[0].Value = Array.Empty<int>();
        await search.command.PrepareAsync(stop);

        return search;
    }

    /// <summary>The row most like this one, and its bits; null when nobody in the list could be them.</summary>
    public async Task<(string Id, float Score)?> Best(Row asked, CancellationToken stop)
    {
        command.Parameters[0].Value = KeysOf(asked);
        (string Id, float Score)? best = null;
        await using var reader = await command.ExecuteReaderAsync(stop);

        while (await reader.ReadAsync(stop))
        {
            var score = Score(asked, reader.GetFieldValue<byte[]>(2));

            if (score > (best?.Score ?? Scorer.Possible))
            {
                best = (reader.GetString(1), score);
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await command.DisposeAsync();
        await connection.DisposeAsync();
    }

    private float Score(in Row asked, byte[] said) => scorer.Score(comparison, asked, MemoryMarshal.Read<Row>(said));

    private int[] KeysOf(in Row asked)
    {
        var keys = new HashSet<uint>();

        foreach (var key in Keys.All(asked, names))
        {
            keys.Add(key);

            for (var field = 0; field < Keys.Narrowers && wide.Contains(key); field++)
            {
                keys.Add(Keys.Parted(key, asked, names, field));
            }
        }

        return [.. keys.Where(key => key != 0).Select(key => (int)key)];
    }
}
