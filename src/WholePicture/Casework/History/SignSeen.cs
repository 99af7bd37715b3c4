using WholePicture.Chronology;

namespace WholePicture.Casework.History;

/// <summary>Somebody saw one of the small signs that may add up to neglect (REQ AT-14, HC-16, practice rule NE-9). Alone it says little.</summary>
/// <param name="Sign">Which.</param>
/// <param name="Saw">What was seen, in a sentence.</param>
[EntryKind("sign-seen", "Sign seen")]
public sealed record SignSeen(Sign Sign, string? Saw = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Sign is Sign.NotStated ? "A sign seen" : $"Seen: {Words.Say.Words(Sign)}";

    /// <inheritdoc/>
    string? IEntryBody.Account => Saw;
}

/// <summary>Signs. A child's behaviour is among them as what a child shows, never as what a child is.</summary>
public enum Sign
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Often absent or late.</summary>
    OftenAbsent,

    /// <summary>Teeth not cared for.</summary>
    TeethNotCaredFor,

    /// <summary>Hungry.</summary>
    Hungry,

    /// <summary>Dirty or poorly clothed.</summary>
    DirtyOrPoorlyClothed,

    /// <summary>Left without anybody to watch.</summary>
    LeftUnwatched,

    /// <summary>Upset, angry or withdrawn.</summary>
    UpsetOrAngry,

    /// <summary>Brought or took drugs.</summary>
    BroughtDrugs,

    /// <summary>Written down as a suspect though a child.</summary>
    RecordedAsSuspect,

    /// <summary>Not growing as expected.</summary>
    NotGrowing,
}
