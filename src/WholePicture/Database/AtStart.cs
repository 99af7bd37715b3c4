using Npgsql;

namespace WholePicture.Database;

/// <summary>Does what is left of something once, when the service starts. Where the database interrupts it, it goes on five seconds later; what else goes wrong is logged and tried again at the next start, and the service runs meanwhile.</summary>
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
                log.Interrupted(what, Fault.Name(error));
                await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception error)
            {
                log.Failed(what, Fault.Name(error), error.StackTrace);

                return;
            }
        }
    }
}

/// <summary>All that this writes to the log.</summary>
internal static partial class AtStartLog
{
    [LoggerMessage(1, LogLevel.Warning, "Making {What} was interrupted and goes on in 5 seconds: {Fault}")]
    public static partial void Interrupted(this ILogger log, string what, string fault);

    [LoggerMessage(2, LogLevel.Error, "Making {What} failed and is tried again at the next start: {Fault}\n{Where}")]
    public static partial void Failed(this ILogger log, string what, string fault, string? where);
}
