using Npgsql;
using WholePicture.Database;

namespace WholePicture.Learning.Replay;

/// <summary>A database that may be emptied between replays. One that already holds people is refused: a replay never touches them.</summary>
public sealed class EmptyDatabase
{
    private const string tables = """
        select string_agg(format('%I.%I', schemaname, tablename), ', ')
          from pg_tables
         where schemaname in ('people', 'matching', 'chronology', 'pictures', 'inbox', 'intake') or (schemaname, tablename) in (('access', 'agency'), ('access', 'professional'))
        """;

    private readonly WholePictureDatabase database;

    private EmptyDatabase(WholePictureDatabase database) => this.database = database;

    /// <summary>Takes a database for replays.</summary>
    public static async Task<EmptyDatabase> Take(WholePictureDatabase database, CancellationToken stop)
    {
        await using var ask = database.Owner.CreateCommand("select exists (select from people.person) or exists (select from intake.arrival)");

        return await ask.ExecuteScalarAsync(stop) is true
            ? throw new PlainError("This database already holds entries. A replay needs one of its own: leave out --database and it makes one that is gone afterwards.")
            : new(database);
    }

    /// <summary>Empties it, for the next run.</summary>
    public async Task<NpgsqlDataSource> Next(CancellationToken stop)
    {
        await using var list = database.Owner.CreateCommand(tables);
        await using var empty = database.Owner.CreateCommand($"truncate {await list.ExecuteScalarAsync(stop)}");
        await empty.ExecuteNonQueryAsync(stop);

        return database.App;
    }
}
