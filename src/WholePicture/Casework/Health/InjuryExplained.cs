using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>Somebody says how an injury came about (REQ SM-10). Who said it is the discloser; each account is an entry of its own.</summary>
/// <param name="As">What they say happened.</param>
/// <param name="Account">In their own words.</param>
[EntryKind("injury-explained", "Injury explained")]
public sealed record InjuryExplained(Explanation As, string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => As is Explanation.NotStated ? "Account of an injury" : $"Account of an injury: {Words.Say.Words(As)}";
}

/// <summary>Ways in which an injury is said to have come about.</summary>
public enum Explanation
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Nobody can say.</summary>
    CannotSay,

    /// <summary>A fall.</summary>
    Fall,

    /// <summary>Something hit the child, or the child hit something.</summary>
    Knock,

    /// <summary>Another child.</summary>
    AnotherChild,

    /// <summary>Holding, lifting or dressing.</summary>
    Handling,

    /// <summary>Illness or birth.</summary>
    Illness,

    /// <summary>Somebody hurt the child.</summary>
    SomebodyDidIt,

    /// <summary>Something else.</summary>
    SomethingElse,
}
