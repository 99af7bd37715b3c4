using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Court;

/// <summary>A step before a court that has a day of its own (practice rules T1-30, T1-33, T1-34).</summary>
/// <param name="Stage">Which step.</param>
/// <param name="DueBy">The day the court named; null when it named none.</param>
[EntryKind("court-step", "Court")]
public sealed record CourtStep(CourtStage Stage, DateOnly? DueBy = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Say.Sentence(Say.Words(Stage));
}

/// <summary>Steps before a court.</summary>
public enum CourtStage
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Care proceedings begin.</summary>
    ProceedingsIssued,

    /// <summary>Care proceedings end.</summary>
    FinalOrderMade,

    /// <summary>The court asks for a welfare report.</summary>
    WelfareReportDirected,

    /// <summary>The welfare report is filed.</summary>
    WelfareReportFiled,

    /// <summary>Cafcass has the application, and is to write.</summary>
    SafeguardingLetterAsked,

    /// <summary>Cafcass has written.</summary>
    SafeguardingLetterFiled,
}
