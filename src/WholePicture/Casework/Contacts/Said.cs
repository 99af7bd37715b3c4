using WholePicture.Chronology;

namespace WholePicture.Casework.Contacts;

/// <summary>Somebody told a professional something that is not about harm. What they said stands in the statements.</summary>
/// <param name="About">What it was about, in a few words.</param>
/// <param name="Account">What was said.</param>
[EntryKind("said", "Something said")]
public sealed record Said(string About, string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => About;
}
