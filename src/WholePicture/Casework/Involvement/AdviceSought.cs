using WholePicture.Chronology;

namespace WholePicture.Casework.Involvement;

/// <summary>A worker asked their safeguarding lead (REQ SV-03).</summary>
/// <param name="Advised">What was advised, in a sentence; null while there is no answer.</param>
[EntryKind("advice-sought", "Advice sought")]
public sealed record AdviceSought(string? Advised = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => Advised is null ? "Advice asked of a safeguarding lead" : "Advice given by a safeguarding lead";

    /// <inheritdoc/>
    string? IEntryBody.Account => Advised;
}
