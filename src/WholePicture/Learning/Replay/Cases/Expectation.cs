using WholePicture.Words;

namespace WholePicture.Learning.Replay.Cases;

/// <summary>A concern that should have been raised. It is met when every safeguard named has raised one that rests on the facts named, for every role named, in time.</summary>
/// <param name="Id">Its number in the case.</param>
/// <param name="Codes">The safeguards that carry it.</param>
/// <param name="Words">The concern in one sentence.</param>
/// <param name="RestsOn">The facts without which it would be look-ahead.</param>
/// <param name="To">The roles that must be told.</param>
/// <param name="Source">Where the review says it.</param>
/// <param name="By">The day by whose end it must be raised; null for the day on which the last of <paramref name="RestsOn"/> is known.</param>
/// <param name="AsWas">Set when it must be raised in the as-was arm too, with the day.</param>
/// <param name="Actual">The day on which the right person really knew, when the review says; null for never or not stated.</param>
/// <param name="ActualInWords">What really happened, when it is more than a day: "nobody asked or told"; exactly "the review does not say" when it does not.</param>
public sealed record Expectation(
    string Id,
    IReadOnlyList<string> Codes,
    string Words,
    IReadOnlyList<string> RestsOn,
    IReadOnlyList<Role> To,
    string Source,
    DateOnly? By = null,
    DateOnly? AsWas = null,
    DateOnly? Actual = null,
    string? ActualInWords = null)
{
    /// <summary>What <see cref="ActualInWords"/> reads when nobody can tell what really happened.</summary>
    public const string NotSaid = "the review does not say";
}
