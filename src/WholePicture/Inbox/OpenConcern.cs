using WholePicture.Words;

namespace WholePicture.Inbox;

/// <summary>A concern that stands in the inbox.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Key">What makes it the same as one raised again.</param>
/// <param name="Because">Why.</param>
/// <param name="Asks">What it asks.</param>
/// <param name="QuietWhen">What would turn it off.</param>
/// <param name="RestsOn">The entries it rests on.</param>
/// <param name="HoldsFrom">Since when it holds.</param>
/// <param name="AnswerBy">When an answer is due.</param>
/// <param name="Told">Who was told.</param>
public sealed record OpenConcern(
    Guid Id,
    ConcernKey Key,
    string Because,
    string Asks,
    string QuietWhen,
    IReadOnlyList<EntryId> RestsOn,
    DateTimeOffset HoldsFrom,
    DateTimeOffset AnswerBy,
    IReadOnlyList<ToldLine> Told)
{
    /// <summary>Whether a challenge about it waits for its answer (REQ CH-10). Until that is given it is not closed.</summary>
    public bool IsChallenged { get; init; }

    /// <summary>Whether it no longer holds, and only a challenge keeps it from being closed.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether it is quiet already, and nothing is left to do but to answer a challenge.</summary>
    public bool WaitsForReply => IsQuiet && IsChallenged;
}
