using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Involvement;

/// <summary>A professional or service begins to work with somebody in the family (REQ PF-08). The live network is made of these.</summary>
/// <param name="Role">What they are to the family.</param>
/// <param name="Professional">Who, by the partnership's short name; null for a service with no named worker yet.</param>
/// <param name="Level">The level of help it is part of, when one was set.</param>
[EntryKind("involved", "Began work with the family")]
public sealed record Involved(Role Role, string? Professional = null, int? Level = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => $"{Say.Sentence(Say.Words(Role))} begins";
}
