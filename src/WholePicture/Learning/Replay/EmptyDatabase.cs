using Npgsql;
using WholePicture.Database;

namespace WholePicture.Learning.Replay;

/// <summary>A database made for replays and gone after them. On a server that was named it is a new one beside what is there, which is never touched.</summary>
public sealed class EmptyDatabase : IAsyncDisposable
{
    private const string tables = """
        select string_agg(format('%I.%I', schemaname, tablename), ', ')
          from pg_tables
         where schemaname in ('people', 'matching', 'chronology', 'pictures', 'inbox', 'intake') or (schemaname, tablename) in (('access', 'agency'), ('access', 'professional'))
        """;

    private readonly WholePictureDatabase database;
    private readonly string? named;
    private readonly string own;

    private EmptyDatabase(WholePictureDatabase database, string? named, string own) => (this.database, this.named, this.own) = (database, named, own);

    /// <summary>Makes it: in a throw-away cluster, or on the server named.</summary>
    public static async Task<EmptyDatabase> Make(string? named, CancellationToken stop)
    {
        var own = $"wholepicture_replay_{Guid.NewGuid():N}";

        // The folder of a private cluster holds somebody's entries; a replay makes its own
        if (named is null || !named.Contains('=', StringComparison.Ordinal))
        {
            return new(await WholePictureDatabase.ThrowAway(stop), null, own);
        }

        await Do(named, $"create database {own}", stop);

        return new(await WholePictureDatabase.Open(new NpgsqlConnectionStringBuilder(named) { Database = own }.ConnectionString, stop), named, own);
    }

    /// <summary>Empties it, for the next run: of whatever names a professional too, such as ties and sign-ins.</summary>
    public async Task<NpgsqlDataSource> Next(CancellationToken stop)
    {
        await using var list = database.Owner.CreateCommand(tables);
        await using var empty = database.Owner.CreateCommand($"truncate {await list.ExecuteScalarAsync(stop)} cascade");
        await empty.ExecuteNonQueryAsync(stop);

        return database.App;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();

        if (named is not null)
        {
            await Do(named, $"drop database {own} with (force)", CancellationToken.None);
        }
    }

    private static async Task Do(string server, string statement, CancellationToken stop)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(server);
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync(stop);
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new PlainError("This login may not create databases, and a replay needs one of its own. Leave out --database, or give the login createdb.", refused);
        }
    }
}
