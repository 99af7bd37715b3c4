using Npgsql;

namespace WholePicture.Database;

/// <summary>Brings a database up to date: each room's files, in order, once. What was applied may never change.</summary>
public static class Migrations
{
    public static Task<IReadOnlyList<string>> Run(NpgsqlDataSource owner, CancellationToken stop) => Run(owner, MigrationFile.All, stop);

    /// <summary>Returns what this run applied. Two at once take turns.</summary>
    public static async Task<IReadOnlyList<string>> Run(NpgsqlDataSource owner, IReadOnlyList<MigrationFile> files, CancellationToken stop)
    {
        await using var connection = await owner.OpenConnectionAsync(stop);
        await Execute(connection, "select pg_advisory_lock(hashtext('wholepicture.migrations'))", stop);
        try
        {
            var applied = await Applied(connection, stop);
            RefuseChanges(files, applied);

            var missing = files.Where(file => !applied.ContainsKey(file.Path)).ToList();
            foreach (var file in missing)
            {
                await Apply(connection, file, stop);
            }

            return [.. missing.Select(file => file.Path)];
        }
        finally
        {
            await Execute(connection, "select pg_advisory_unlock_all()", CancellationToken.None);
        }
    }

    private static void RefuseChanges(IReadOnlyList<MigrationFile> files, Dictionary<string, string> applied)
    {
        var changed = files.FirstOrDefault(file => applied.TryGetValue(file.Path, out var fingerprint) && fingerprint != file.Fingerprint);
        if (changed is not null)
        {
            throw new PlainError($"{changed.Path} has changed since it was applied to this database. Put it back as it was, and make the change in a new file.");
        }
    }

    private static async Task<Dictionary<string, string>> Applied(NpgsqlConnection connection, CancellationToken stop)
    {
        // Only asked to create when it must: a login that may only read can still find that all is up to date
        await using var look = new NpgsqlCommand("select to_regclass('migrations.applied') is not null", connection);
        if (!(bool)(await look.ExecuteScalarAsync(stop))!)
        {
            await Attempt("The migrations table", () => Execute(connection, Sql.Read("Database/MigrationsTable.sql"), stop));
        }

        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var read = new NpgsqlCommand("select path, fingerprint from migrations.applied", connection);
        await using var rows = await read.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            applied.Add(rows.GetString(0), rows.GetString(1));
        }

        return applied;
    }

    private static Task Apply(NpgsqlConnection connection, MigrationFile file, CancellationToken stop) => Attempt(file.Path, async () =>
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Script(connection, file.Sql, stop);
        await Execute(connection, "insert into migrations.applied (path, fingerprint) values ($1, $2)", stop, file.Path, file.Fingerprint);
        await transaction.CommitAsync(stop);
    });

    /// <summary>The server takes the script apart, since Npgsql's way of doing so cannot read a function written "begin atomic".</summary>
    private static async Task Script(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await Execute(connection, "select set_config('migrations.script', $1, true)", stop, sql);
        await Execute(connection, "do $$ begin execute current_setting('migrations.script'); end $$", stop);
    }

    private static async Task Attempt(string what, Func<Task> apply)
    {
        try
        {
            await apply();
        }
        catch (PostgresException error)
        {
            throw new PlainError($"{what} could not be applied: {error.MessageText} ({error.SqlState}). {error.Hint}".TrimEnd(), error);
        }
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken stop, params string[] values)
    {
        // A step over a large table may rightly take longer than a query may
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync(stop);
    }
}
