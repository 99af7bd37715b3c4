using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>Somebody was offered a screening or assessment of their own health, in custody or elsewhere (REQ IC-03, IC-05).</summary>
/// <param name="Answer">What they did about it.</param>
/// <param name="Interpreter">Whether an interpreter was used.</param>
/// <param name="InCustody">Whether it was in police custody.</param>
[EntryKind("screening", "Health screening")]
public sealed record Screening(ScreeningAnswer Answer, InterpreterUse Interpreter, bool InCustody = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Answer is ScreeningAnswer.Done ? Mark.Seen : Mark.NotSeen;

    /// <inheritdoc/>
    public string InWords => $"Health screening {Words.Say.Words(Answer)}{(Interpreter is InterpreterUse.NotUsed ? ", no interpreter" : "")}";
}

/// <summary>What came of an offer of screening.</summary>
public enum ScreeningAnswer
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was refused.</summary>
    Refused,

    /// <summary>It was not offered.</summary>
    NotOffered,
}

/// <summary>Whether a professional interpreter was used (REQ IC-02).</summary>
public enum InterpreterUse
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Not needed: understanding was tested.</summary>
    NotNeeded,

    /// <summary>Used.</summary>
    Used,

    /// <summary>Needed and not used.</summary>
    NotUsed,

    /// <summary>A relative or friend interpreted.</summary>
    Relative,
}
