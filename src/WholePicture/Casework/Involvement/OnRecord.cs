using WholePicture.Chronology;

namespace WholePicture.Casework.Involvement;

/// <summary>Somebody stands on an agency's list, as the list writes them (REQ PF-01). It says that the agency holds a record, and nothing of what is in it.</summary>
/// <param name="Unread">What the list says that could not be read as what it should be, such as a number that fails its check: kept as it stood.</param>
[EntryKind("on-record", "On the agency's list")]
public sealed record OnRecord(string? Unread = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => Unread is null ? "On the agency's list" : $"On the agency's list. As it stands there: {Unread}";
}
