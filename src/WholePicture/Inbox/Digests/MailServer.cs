using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using WholePicture.Database;

namespace WholePicture.Inbox.Digests;

/// <summary>The mail server of this installation, named by <c>WHOLEPICTURE_MAIL</c>: <c>smtp://user:password@host:port?from=address&amp;here=https://address-of-this-service</c>.</summary>
/// <param name="At">Where it is, with who we are to it.</param>
/// <param name="From">Who the e-mail is from.</param>
/// <param name="Here">Where this service answers, as people reach it.</param>
public sealed record MailServer(Uri At, string From, Uri Here)
{
    /// <summary>How long it may take to take one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The one that is named; null when none is, and then nobody is sent anything.</summary>
    public static MailServer? Named() => Environment.GetEnvironmentVariable("WHOLEPICTURE_MAIL") is { Length: > 0 } named ? Parse(named) : null;

    /// <summary>Reads its address, or says what is wrong with it.</summary>
    public static MailServer Parse(string named)
    {
        var query = Uri.TryCreate(named, UriKind.Absolute, out var at) && at.Scheme is "smtp" or "smtps" ? System.Web.HttpUtility.ParseQueryString(at!.Query) : null;

        return query is not null && Wish.IsAddress(query["from"]) && Uri.TryCreate(query["here"], UriKind.Absolute, out var here)
            ? new(at!, query["from"]!, here)
            : throw new PlainError("WHOLEPICTURE_MAIL is not the address of a mail server. Write smtp://host:port?from=somebody@your.domain&here=https://address-of-this-service");
    }

    /// <summary>Hands it over. When this ends, the server has taken it.</summary>
    public async Task Send(Digest digest, CancellationToken stop)
    {
        using var client = new SmtpClient(At.Host, At.IsDefaultPort || At.Port < 0 ? 25 : At.Port) { EnableSsl = At.Scheme == "smtps" };
        if (At.UserInfo.Split(':', 2) is [{ Length: > 0 } user, var password])
        {
            client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        }

        using var message = new MailMessage(From, digest.Address, Digest.Subject, digest.Text(new(Here, "/inbox"))) { BodyEncoding = Encoding.ASCII, BodyTransferEncoding = TransferEncoding.SevenBit };
        message.Headers.Add("Message-ID", digest.MessageId);
        message.Headers.Add("Auto-Submitted", "auto-generated");

        // Asked to stop, it waits for the server all the same
        await client.SendMailAsync(message, stop).WaitAsync(Patience, stop);
    }
}
