using WholePicture.Chronology;

namespace WholePicture.Casework.Reviews;

/// <summary>Those who review every child’s death were told of one (practice rule T1-43).</summary>
[EntryKind("child-death-notified", "Child death notified")]
public sealed record ChildDeathNotified() : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => "Death notified to those who review every child’s death";
}
