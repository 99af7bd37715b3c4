using System.Collections.Concurrent;
using System.Threading.Channels;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words.Settings;

namespace WholePicture.Learning.Replay.Keeping;

/// <summary>
/// Replays cases that somebody asked for, one after another, each in a database of its own beside the service’s, and keeps what they showed.
/// What waits is not kept over a restart: whoever asked sees that it was not replayed, and asks again.
/// </summary>
public sealed partial class Rerunning(ReplayServer server, ReplayStore store, LocalSettings settings, TimeProvider time, ILogger<Rerunning> log) : BackgroundService
{
    private readonly Channel<string> asked = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, Waiting> waiting = new();

    /// <summary>Where a case stands that was asked for and is not done.</summary>
    /// <param name="Since">When it was asked for.</param>
    /// <param name="Problem">Why it did not finish; null while it is on its way.</param>
    public sealed record Waiting(DateTimeOffset Since, string? Problem = null);

    /// <summary>Asks for a case; one that is on its way already is not replayed twice.</summary>
    public void Ask(string name)
    {
        var mine = new Waiting(time.GetUtcNow());
        if (waiting.AddOrUpdate(name, mine, (_, there) => there.Problem is null ? there : mine) == mine)
        {
            asked.Writer.TryWrite(name);
        }
    }

    /// <summary>Where it stands; null when nothing waits.</summary>
    public Waiting? Of(string name) => waiting.GetValueOrDefault(name);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var name in asked.Reader.ReadAllAsync(stoppingToken))
            {
                await Run(name, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task Run(string name, CancellationToken stop)
    {
        try
        {
            var file = CaseLibrary.Find(name)!;
            await using var database = await EmptyDatabase.Make(server.Named, stop);
            var whole = new WholeReplay(database, settings);
            var comparison = Comparison.Of(await whole.Of(file, Arm.SharedUse, null, null, stop), await whole.Of(file, Arm.AsWas, null, null, stop));
            await store.Keep(name, comparison, time.GetUtcNow(), stop);
            waiting.TryRemove(name, out _);
        }
#pragma warning disable CA1031 // Whatever is wrong with one case, the next must still be replayed
        catch (Exception error) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            waiting[name] = new(time.GetUtcNow(), error is PlainError ? error.Message : "It did not finish. Ask again; if it happens again, run it from the command line and send what it prints to whoever looks after WholePicture.");
            NotFinished(log, name, error is PostgresException postgres ? postgres.SqlState : error.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The replay of {Case} did not finish ({Reason})")]
    private static partial void NotFinished(ILogger log, string @case, string reason);
}
