using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Involvement;

/// <summary>One worker hands a family to the next (REQ HC-05, TO-08). The entry is written by whoever hands over or takes over.</summary>
/// <param name="To">The role of whoever takes over.</param>
/// <param name="Names">What the handover speaks of.</param>
/// <param name="Accepted">Whether whoever takes over has read and accepted it.</param>
[EntryKind("handover", "Handover")]
public sealed record Handover(Role To, IReadOnlyList<HandoverPart> Names, bool Accepted = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => $"Handover to the {Say.Words(To)}{(Accepted ? ", accepted" : "")}";
}

/// <summary>What a handover may speak of.</summary>
public enum HandoverPart
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>That social care works with the family.</summary>
    SocialCare,

    /// <summary>Domestic abuse, now or earlier.</summary>
    DomesticAbuse,

    /// <summary>Language and interpreters.</summary>
    Language,

    /// <summary>Conditions, and who must keep away.</summary>
    Conditions,

    /// <summary>Fathers, partners and carers.</summary>
    Carers,

    /// <summary>Where the baby sleeps, and other safety at home.</summary>
    Safety,
}
