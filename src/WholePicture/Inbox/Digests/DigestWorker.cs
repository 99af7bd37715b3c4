using Npgsql;

namespace WholePicture.Inbox.Digests;

/// <summary>Looks every minute whether an e-mail is due. Without a mail server it does nothing, and the page says so.</summary>
public sealed partial class DigestWorker(Digesting digesting, TimeProvider time, ILogger<DigestWorker> log) : BackgroundService
{
    private static readonly TimeSpan every = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (MailServer.Named() is not { } mail)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await digesting.Write(mail.Here.Host, time.GetUtcNow(), stoppingToken);
                while (await digesting.SendOne(mail.Send, time.GetUtcNow(), why => NotSent(log, why), stoppingToken))
                {
                }

                await Task.Delay(every, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (NpgsqlException error)
            {
                NotSent(log, error.SqlState ?? "the database did not answer");
                await Task.Delay(every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An e-mail could not be sent ({Reason}); it is tried again in two minutes")]
    private static partial void NotSent(ILogger log, string reason);
}
