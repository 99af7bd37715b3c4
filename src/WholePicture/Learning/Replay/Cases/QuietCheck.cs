namespace WholePicture.Learning.Replay.Cases;

/// <summary>Something that must stay quiet. Exactly one of the three is set.</summary>
/// <param name="Id">Its number in the case.</param>
/// <param name="Words">What must not happen, in one sentence.</param>
/// <param name="Source">Where the review says it.</param>
/// <param name="Alone">These facts, fed alone, raise nothing.</param>
/// <param name="DoesNotLower">These facts close no concern that was open when they arrived.</param>
/// <param name="NeverLearntBy">The key of a person who must never learn the entries of <paramref name="Of"/>.</param>
/// <param name="Of">The facts that person must never learn.</param>
public sealed record QuietCheck(
    string Id,
    string Words,
    string Source,
    IReadOnlyList<string>? Alone = null,
    IReadOnlyList<string>? DoesNotLower = null,
    string? NeverLearntBy = null,
    IReadOnlyList<string>? Of = null);
