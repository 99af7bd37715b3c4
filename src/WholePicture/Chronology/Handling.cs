namespace WholePicture.Chronology;

/// <summary>Who must never learn an entry, or who alone may (design: "Seeing is an act"; REQ DA-10). Deny beats allow.</summary>
/// <param name="NeverLearntBy">The <c>ref</c> of each person in the entry who must never learn it was said.</param>
/// <param name="OnlyFor">Named professionals who alone may read it.</param>
/// <param name="OnlyThisAgency">Whether it stays within the agency that holds it. That it exists is still shared.</param>
/// <param name="Because">Why, in the agency's words.</param>
public sealed record Handling(
    IReadOnlyList<string>? NeverLearntBy = null,
    IReadOnlyList<string>? OnlyFor = null,
    bool OnlyThisAgency = false,
    string? Because = null)
{
    /// <summary>Whether only some may read it. Nobody sends it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsForSome => OnlyThisAgency || OnlyFor is not null;
}
