using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Enquiries;

/// <summary>A child is missing, has come back, or was spoken with about it (practice rule T1-48).</summary>
/// <param name="Stage">How far.</param>
[EntryKind("missing-episode", "Missing")]
public sealed record MissingEpisode(MissingStage Stage) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Stage is MissingStage.Missing ? Mark.NotSeen : Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Say.Sentence(Say.Words(Stage));
}

/// <summary>From being missing to being heard.</summary>
public enum MissingStage
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Came back.</summary>
    CameBack,

    /// <summary>Heard by somebody independent, on return.</summary>
    HeardOnReturn,

    /// <summary>Was offered it and did not want it.</summary>
    DeclinedToBeHeard,
}
