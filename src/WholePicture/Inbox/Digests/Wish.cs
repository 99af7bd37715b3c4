using System.Net.Mail;

namespace WholePicture.Inbox.Digests;

/// <summary>That somebody wants an e-mail each morning.</summary>
/// <param name="Professional">Who.</param>
/// <param name="Address">Where to.</param>
/// <param name="AtHour">From which hour, on a London clock.</param>
public sealed record Wish(string Professional, string Address, int AtHour)
{
    /// <summary>The hours from which one may choose.</summary>
    public static IReadOnlyList<int> Hours { get; } = [6, 7, 8, 9, 13, 17, 21];

    /// <summary>Whether it is an address to which an e-mail can go: one mailbox, no name, nothing else.</summary>
    public static bool IsAddress(string? typed) => MailAddress.TryCreate(typed, out var read) && read.Address == typed && read.Host.Contains('.', StringComparison.Ordinal);
}
