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
    IReadOnlyList<ToldLine> Told);
