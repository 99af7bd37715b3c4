using Npgsql;

namespace WholePicture.Database;

/// <summary>Does what is left of something once, when the service starts. Where the database interrupts it, it goes on five seconds later.</summary>
/// <param name="what">What, for the log: "search keys of older entries".</param>
/// <param name="work">Does it; what was done is not done again.</param>
/// <param name="log">Is told of interruptions.</param>
public sealed class AtStart(string what, Func<CancellationToken, Task> work, ILogger<AtStart> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await work(stoppingToken);

                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (NpgsqlException error)
            {
                log.Interrupted(what, error.SqlState);
                await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

/// <summary>All that this writes to the log.</summary>
internal static partial class AtStartLog
{
    [LoggerMessage(1, LogLevel.Warning, "Making {What} was interrupted and goes on in 5 seconds: {Fault}")]
    public static partial void Interrupted(this ILogger log, string what, string? fault);
}
