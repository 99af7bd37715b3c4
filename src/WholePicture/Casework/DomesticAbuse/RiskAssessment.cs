using WholePicture.Casework.Health;
using WholePicture.Chronology;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>The risk to an adult after an incident was assessed (REQ DA-02 to DA-05, practice rules DA-10 to DA-17). It says nothing about the risk to a child.</summary>
/// <param name="Incident">The force's number of the incident it is about.</param>
/// <param name="Made">Whether it was made afresh.</param>
/// <param name="Grade">What it grades.</param>
/// <param name="GradedBefore">The grade before somebody changed it; null when nobody did.</param>
/// <param name="Answered">Whether the person hurt answered the questions.</param>
/// <param name="Interpreter">Whether an interpreter was used.</param>
[EntryKind("risk-assessment", "Risk assessment")]
public sealed record RiskAssessment(
    string Incident,
    AssessmentMade Made,
    Grade Grade,
    Grade? GradedBefore = null,
    RiskAnswers Answered = RiskAnswers.NotRecorded,
    InterpreterUse Interpreter = InterpreterUse.NotRecorded) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Made is AssessmentMade.NotMade ? "Risk assessment not made" : $"Risk assessment: {Words.Say.Words(Grade)}";
}

/// <summary>How an assessment came to be.</summary>
public enum AssessmentMade
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Made afresh.</summary>
    Afresh,

    /// <summary>An earlier one was used again.</summary>
    EarlierUsedAgain,

    /// <summary>None was made.</summary>
    NotMade,
}

/// <summary>Whether the person hurt answered.</summary>
public enum RiskAnswers
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Answered in part.</summary>
    InPart,

    /// <summary>Did not want to answer, which raises the risk and never lowers it.</summary>
    Declined,
}
