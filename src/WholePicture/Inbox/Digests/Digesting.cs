using System.Net.Mail;
using WholePicture.Inbox.Acts;
using WholePicture.Words;

namespace WholePicture.Inbox.Digests;

/// <summary>
/// Writes each morning's e-mails and sends them (decision 0025). Each is written before it is sent, under an id of its own, and what was not
/// surely sent is sent again under that same id: mail servers and readers take two with one id for one.
/// </summary>
public sealed class Digesting(DigestStore store, ActStore acts, InboxCount count)
{
    // Longer than sending one may take: another node leaves it alone meanwhile
    private static readonly TimeSpan held = TimeSpan.FromMinutes(2);
    private const int MostAttempts = 12;

    /// <summary>Writes those that are due now.</summary>
    public async Task Write(string domain, DateTimeOffset now, CancellationToken stop)
    {
        var (day, hour) = (London.Day(now), London.At(now).Hour);
        foreach (var wish in await store.Unwritten(day, hour, stop))
        {
            var (families, reviews) = await count.Of(wish.Professional, stop);
            var today = (await acts.Standing(wish.Professional, stop))
                .Where(raised => raised.WaitsFor(wish.Professional) && London.Day(raised.DueOf(wish.Professional)) <= day)
                .Select(raised => raised.Child?.Value ?? raised.Concern.Id).Distinct().Count();
            await store.Write(new(wish.Professional, day, $"<{Guid.CreateVersion7():N}@{domain}>", wish.Address, families, Math.Min(today, families), reviews, 0), now, stop);
        }
    }

    /// <summary>Sends one; false when none waits. What cannot be sent now is tried again every two minutes, twelve times.</summary>
    public async Task<bool> SendOne(Func<Digest, CancellationToken, Task> send, DateTimeOffset now, Action<string> failed, CancellationToken stop)
    {
        if (await store.Take(now, now + held, stop) is not { } digest)
        {
            return false;
        }

        try
        {
            await send(digest, stop);
            await store.Sent(digest, now, stop);
        }
        // "Busy, come back later" is no such word: that is tried again
        catch (SmtpFailedRecipientException error) when (error.StatusCode is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed)
        {
            await store.GiveUp(digest, "The mail server knows no such address", stop);
        }
        catch (Exception error) when (error is SmtpException or IOException or TimeoutException)
        {
            failed((error as SmtpException)?.StatusCode.ToString() ?? "no answer");
            if (digest.Attempts >= MostAttempts)
            {
                await store.GiveUp(digest, "The mail server did not take it", stop);
            }
        }

        return true;
    }
}
