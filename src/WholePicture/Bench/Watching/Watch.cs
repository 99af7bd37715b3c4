using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;
using WholePicture.Bench.Sending;
using WholePicture.Database;

namespace WholePicture.Bench.Watching;

/// <summary>Looks, over and over and on a connection of its own, whether what was accepted has become a concern. What it sees it saw late by up to one round.</summary>
internal sealed class Watch(NpgsqlDataSource database)
{
    private static readonly TimeSpan round = TimeSpan.FromMilliseconds(20);
    private static readonly string raised = Sql.Read("Bench/Watching/Raised.sql");
    private readonly ConcurrentDictionary<Guid, Post> waiting = new();

    /// <summary>How many it still watches for.</summary>
    public int Left => waiting.Count;

    /// <summary>Watches for one that was accepted.</summary>
    public void For(Guid receipt, Post post) => waiting[receipt] = post;

    /// <summary>Looks until it is stopped. While the database is away it tries again.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(stop);
                while (true)
                {
                    await Look(connection, stop);
                    await Task.Delay(round, stop);
                }
            }
            catch (NpgsqlException)
            {
                await Task.Delay(round, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                // Asked to stop
            }
        }
    }

    private async Task Look(NpgsqlConnection connection, CancellationToken stop)
    {
        Guid[] asked = [.. waiting.Keys];
        if (asked.Length == 0)
        {
            return;
        }

        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.Add(raised, asked).ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            if (waiting.TryRemove(rows.GetGuid(0), out var post))
            {
                post.Raised = Stopwatch.GetTimestamp();
            }
        }
    }
}
