using WholePicture.Chronology;

namespace WholePicture.Casework.Involvement;

/// <summary>A worker thought about this child with a supervisor (REQ SV-01, SV-02). What was said stays with them.</summary>
/// <param name="Cancelled">Whether it was to be and did not take place.</param>
[EntryKind("supervision-held", "Supervision")]
public sealed record SupervisionHeld(bool Cancelled = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Cancelled ? Mark.NotSeen : Mark.Meeting;

    /// <inheritdoc/>
    public string InWords => Cancelled ? "Supervision did not take place" : "Supervision held";
}
