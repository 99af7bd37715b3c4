using WholePicture.Chronology;

namespace WholePicture.Casework.Court;

/// <summary>The family was offered a meeting at which it makes its own plan, before anybody goes to court (practice rule T1-32).</summary>
/// <param name="Accepted">Whether the family said yes.</param>
/// <param name="NotInChildsInterest">Whether it was not offered because it would not be in the child’s interests.</param>
[EntryKind("family-meeting-offered", "Family meeting offered")]
public sealed record FamilyMeetingOffered(bool Accepted = false, bool NotInChildsInterest = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => NotInChildsInterest ? "Family meeting not offered, with a reason" : "Family meeting offered";
}
