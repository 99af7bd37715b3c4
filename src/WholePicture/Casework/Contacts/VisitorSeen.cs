using WholePicture.Chronology;

namespace WholePicture.Casework.Contacts;

/// <summary>Somebody came to see a patient (REQ FP-04). The visitor stands in the people of the entry, named or not.</summary>
/// <param name="Identified">Whether anybody knows who it was.</param>
/// <param name="Worry">What worried whoever saw them; null when nothing did.</param>
[EntryKind("visitor-seen", "Visitor")]
public sealed record VisitorSeen(bool Identified, string? Worry = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Identified ? "A visitor" : "A visitor nobody knew";

    /// <inheritdoc/>
    string? IEntryBody.Account => Worry;
}
