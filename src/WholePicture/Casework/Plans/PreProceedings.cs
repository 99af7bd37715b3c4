using WholePicture.Chronology;

namespace WholePicture.Casework.Plans;

/// <summary>The stage before a council goes to court (REQ PL-11, practice rule T1-31).</summary>
/// <param name="Stage">How far it has come.</param>
[EntryKind("pre-proceedings", "Pre-proceedings")]
public sealed record PreProceedings(PreProceedingsStage Stage) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Pre-proceedings: {Words.Say.Words(Stage)}";
}

/// <summary>Stages before proceedings.</summary>
public enum PreProceedingsStage
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>The letter was sent.</summary>
    LetterSent,

    /// <summary>Ended, or gone to court.</summary>
    Ended,
}
