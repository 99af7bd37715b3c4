using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A child protection medical (REQ SM-09 to SM-13, practice rules IN-20 to IN-22). The child examined is the child or the subject.</summary>
/// <param name="Conclusion">What it concludes.</param>
/// <param name="Plain">Whether the conclusion is in plain words with how sure it is; null when nobody recorded it.</param>
/// <param name="FullNotes">Whether the doctor had the full notes and the social history; null when nobody recorded it.</param>
/// <param name="Survey">What was done about a skeletal survey.</param>
[EntryKind("protection-medical", "Child protection medical")]
public sealed record ProtectionMedical(MedicalConclusion Conclusion, bool? Plain = null, bool? FullNotes = null, SkeletalSurvey Survey = SkeletalSurvey.NotRecorded) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => $"Child protection medical: {Words.Say.Words(Conclusion)}";
}

/// <summary>What a medical may conclude.</summary>
public enum MedicalConclusion
{
    /// <summary>Conclusion not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Nothing either way: it does not answer the concern (REQ SM-13).</summary>
    Inconclusive,

    /// <summary>Likely to be accidental.</summary>
    LikelyAccidental,

    /// <summary>Likely to have been caused by somebody.</summary>
    LikelyInflicted,
}

/// <summary>A full X-ray survey for suspected abuse under two.</summary>
public enum SkeletalSurvey
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>A consultant gave a reason for none.</summary>
    NotNeeded,

    /// <summary>Not done.</summary>
    NotDone,

    /// <summary>Asked for, not yet done and reported.</summary>
    Booked,

    /// <summary>Done and reported.</summary>
    Done,
}
