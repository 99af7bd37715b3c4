using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Reviews;

/// <summary>How far the steps that follow a serious incident have come (practice rules T1-35 to T1-40).</summary>
/// <param name="Stage">How far.</param>
/// <param name="LookedAfter">Whether the child was looked after (practice rule T1-36).</param>
/// <param name="PublicationOn">The day on which the report is to be published; null while there is none.</param>
[EntryKind("serious-incident", "Serious incident")]
public sealed record SeriousIncident(IncidentStage Stage, bool LookedAfter = false, DateOnly? PublicationOn = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Serious incident: {Say.Words(Stage)}";
}

/// <summary>Steps that follow a serious incident.</summary>
public enum IncidentStage
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The authority knows of it.</summary>
    Known,

    /// <summary>The national Panel, and for a looked-after child the department and Ofsted, are told.</summary>
    Notified,

    /// <summary>The rapid review is sent.</summary>
    RapidReviewSent,

    /// <summary>The Panel has replied.</summary>
    PanelReplied,

    /// <summary>A practice review is to be made.</summary>
    ReviewBegun,

    /// <summary>Its report is sent to the Panel and the department.</summary>
    CopySent,

    /// <summary>It is published, or a reason given for not doing so.</summary>
    ReviewPublished,

    /// <summary>No practice review is to be made.</summary>
    NoReview,
}
