using WholePicture.Words;

namespace WholePicture.Inbox.Digests;

/// <summary>
/// One morning's e-mail to one person: how much waits, and nothing about any of them (REQ RS-07).
/// E-mail is read on telephones, forwarded, and seen over shoulders.
/// </summary>
/// <param name="Professional">Who.</param>
/// <param name="Day">The day in London.</param>
/// <param name="MessageId">Its own id, made with it. Sent twice, it is one e-mail to whoever receives it.</param>
/// <param name="Address">Where to.</param>
/// <param name="Families">How many families wait.</param>
/// <param name="Today">How many of those are to be answered by the end of the day, or were before.</param>
/// <param name="Reviews">How many looks through broken glass wait for their review (REQ RS-05).</param>
/// <param name="Attempts">How often it was tried.</param>
public sealed record Digest(string Professional, DateOnly Day, string MessageId, string Address, int Families, int Today, int Reviews, int Attempts)
{
    /// <summary>The subject: the same for everybody.</summary>
    public static string Subject => "Your WholePicture inbox";

    /// <summary>What it says, with the address of the inbox.</summary>
    public string Text(Uri inbox) => string.Join("\r\n",
        string.Join(" ", new[] { Families == 0 ? null : ForFamilies, Reviews == 0 ? null : $"{Say.Sentence(Say.Count(Reviews, "look through broken glass waits", "looks through broken glass wait"))} for your review." }.OfType<string>()),
        "",
        $"Sign in to read: {inbox}",
        "",
        "This e-mail holds nothing about anybody, on purpose. Please do not reply to it with names.",
        "To change when it comes, or to stop it, open your inbox and choose E-mail.");

    private string ForFamilies => $"{Say.Sentence(Say.Count(Families, "family waits", "families wait"))} for you{(Today == 0 ? "." : Today == Families ? ", to be answered today." : $", {Say.Count(Today, "of them", "of them")} to be answered today.")}";
}
