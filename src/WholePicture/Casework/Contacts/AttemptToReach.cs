using WholePicture.Chronology;

namespace WholePicture.Casework.Contacts;

/// <summary>A professional tried to reach somebody (REQ FP-02). Each try is logged, and no answer never ends it.</summary>
/// <param name="Reached">Whether they answered.</param>
/// <param name="Account">How it was tried.</param>
[EntryKind("attempt-to-reach", "Attempt to reach")]
public sealed record AttemptToReach(bool Reached, string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Reached ? Mark.Seen : Mark.NotSeen;

    /// <inheritdoc/>
    public string InWords => Reached ? "Reached" : "Tried to reach, no answer";
}
