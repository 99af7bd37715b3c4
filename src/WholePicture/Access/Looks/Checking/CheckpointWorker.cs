using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.Looks.Checking;

/// <summary>Signs what the record of looking is, every hour and when the service stops (design §2.7).</summary>
public sealed partial class CheckpointWorker(NpgsqlDataSource database, CheckpointFolder folder, TimeProvider time, ILogger<CheckpointWorker> log) : BackgroundService
{
    private static readonly TimeSpan every = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Sign(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await Sign(stoppingToken);
            }
        }
    }

    /// <summary>Once. Whatever keeps it from being signed is said, and the service goes on: looks are still recorded.</summary>
    private async Task Sign(CancellationToken stop)
    {
        if (folder.Path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder.Path);
            using var alone = CheckpointFile.Alone(folder.File);
            if (File.Exists(folder.Key) && !File.Exists(folder.File))
            {
                Gone(log, folder.File);
            }

            using var key = SigningKey.ReadOrMake(folder.Key);
            if (await new Auditor(database).Sign(CheckpointFile.Last(folder.File), key, time.GetUtcNow(), stop) is { } checkpoint)
            {
                CheckpointFile.Add(folder.File, checkpoint);
            }
            else
            {
                Changed(log, folder.File);
            }
        }
        catch (Exception error) when (error is NpgsqlException or IOException or UnauthorizedAccessException or PlainError or OperationCanceledException)
        {
            NotSigned(log, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The record of looking no longer holds what was signed last in {File}: run wholepicture audit verify")]
    private static partial void Changed(ILogger log, string file);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{File} is gone, though something was signed into it before: find a copy of it, and run wholepicture audit verify with that. Signing begins anew, and says nothing of what was before")]
    private static partial void Gone(ILogger log, string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The record of looking was not signed ({Reason}); it is tried again in an hour")]
    private static partial void NotSigned(ILogger log, string reason);
}
