using Npgsql;
using WholePicture.Inbox.Covering;

namespace WholePicture.Inbox.Escalating;

/// <summary>Looks every minute for what waits for somebody who is away, and for what nobody has opened in time.</summary>
public sealed partial class EscalationWorker(Escalation escalation, Passing passing, TimeProvider time, ILogger<EscalationWorker> log) : BackgroundService
{
    private static readonly TimeSpan every = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(every, time, stoppingToken);
                await passing.Run(time.GetUtcNow(), stoppingToken);
                await escalation.Run(time.GetUtcNow(), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (NpgsqlException error)
            {
                Interrupted(log, error.SqlState);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for what nobody has opened was interrupted ({State}); it is tried again in a minute")]
    private static partial void Interrupted(ILogger log, string? state);
}
