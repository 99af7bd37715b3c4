using Npgsql;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>Holds up work at a write, with its locks held and nothing committed, until the test lets it go.</summary>
internal sealed class Paused : IAsyncDisposable
{
    private const int Word = 42;
    private readonly NpgsqlDataSource database;
    private readonly NpgsqlConnection holder;

    private Paused(NpgsqlDataSource database, NpgsqlConnection holder) => (this.database, this.holder) = (database, holder);

    /// <summary>A placement waits at its very end, when all is written.</summary>
    public static Task<Paused> AtTheEndOf(EntryId piece, NpgsqlDataSource owner) => At($"update on intake.arrival for each row when (new.id = '{piece}')", owner);

    /// <summary>Whoever says who is who waits to have it kept.</summary>
    public static Task<Paused> AtADecision(NpgsqlDataSource owner) => At("insert on matching.decision for each row", owner);

    /// <summary>Waits until so many others wait for a lock.</summary>
    public async Task UntilWaiting(int count, Task? orDone = null) =>
        Assert.True(await Patience.Until(async () => orDone is { IsCompleted: true } || await Waiting() >= count, isSo => isSo), "Nobody came to wait");

    /// <summary>The server loses whoever waits at the end.</summary>
    public Task KillWhoWaits() => database.Do($"select pg_terminate_backend(pid) from pg_locks where not granted and locktype = 'advisory' and objid = {Word}");

    public async ValueTask DisposeAsync() => await holder.DisposeAsync();

    public async Task LetGo()
    {
        await using var let = new NpgsqlCommand($"select pg_advisory_unlock({Word})", holder);
        await let.ExecuteNonQueryAsync();
    }

    private static async Task<Paused> At(string write, NpgsqlDataSource owner)
    {
        await owner.Do($"""
            create or replace function public.wait() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock({Word}); return new; end $$;
            create trigger wait before {write} execute function public.wait();
            """);
        var holder = await owner.OpenConnectionAsync();
        await using var hold = new NpgsqlCommand($"select pg_advisory_lock({Word})", holder);
        await hold.ExecuteNonQueryAsync();

        return new(owner, holder);
    }

    private Task<long> Waiting() => database.Ask<long>("select count(*) from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0");
}
