using WholePicture.Chronology;

namespace WholePicture.Casework.Assessments;

/// <summary>A child and family assessment begins (practice rule T1-02).</summary>
/// <param name="PreBirth">Whether it is made before the birth.</param>
[EntryKind("assessment-started", "Assessment begins")]
public sealed record AssessmentStarted(bool PreBirth = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => PreBirth ? "Pre-birth assessment begins" : "Child and family assessment begins";
}
