using WholePicture.Casework.Contacts;
using WholePicture.Chronology;

namespace WholePicture.Casework.Plans;

/// <summary>How far practical help has come, from being asked for to being seen in use (REQ PF-07, HC-09).</summary>
/// <param name="For">What it is for.</param>
/// <param name="Stage">How far it has come.</param>
[EntryKind("practical-help", "Practical help")]
public sealed record PracticalHelp(Need For, HelpStage Stage) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Help for {Words.Say.Words(For)}: {Words.Say.Words(Stage)}";
}

/// <summary>Stages of practical help. Only what is seen in use has arrived.</summary>
public enum HelpStage
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Asked for.</summary>
    AskedFor,

    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Delivered or paid.</summary>
    Delivered,

    /// <summary>Looked at, and not in use.</summary>
    SeenNotInUse,

    /// <summary>Seen in use.</summary>
    SeenInUse,
}
