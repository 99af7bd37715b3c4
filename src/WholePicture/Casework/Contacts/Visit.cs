using WholePicture.Chronology;

namespace WholePicture.Casework.Contacts;

/// <summary>A professional met the family (REQ ME-07). Who was there stands in the people of the entry.</summary>
/// <param name="Place">Where.</param>
/// <param name="Child">Whether the child was seen.</param>
/// <param name="Needs">What was seen to be needed.</param>
/// <param name="Saw">What was seen, in a sentence or two.</param>
/// <param name="Doubts">What the professional doubts or worries about, in their own words; null when none.</param>
[EntryKind("visit", "Visit or contact")]
public sealed record Visit(
    VisitPlace Place,
    ChildSeen Child = ChildSeen.NotRecorded,
    IReadOnlyList<Need>? Needs = null,
    string? Saw = null,
    string? Doubts = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Child is ChildSeen.NotRecorded or ChildSeen.NotSeen && Place is not VisitPlace.Telephone ? Mark.NotSeen : Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Place switch
    {
        VisitPlace.Home => "Home visit",
        VisitPlace.Telephone => "Telephone contact",
        VisitPlace.Clinic => "Seen in clinic",
        VisitPlace.Ward => "Seen on the ward",
        _ => "Contact",
    } + (Child is ChildSeen.NotSeen ? ", child not seen" : "");
}

/// <summary>Where a contact took place.</summary>
public enum VisitPlace
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>At home.</summary>
    Home,

    /// <summary>In a clinic or surgery.</summary>
    Clinic,

    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>In hospital.</summary>
    Ward,

    /// <summary>Out and about.</summary>
    Outdoors,
}

/// <summary>Whether the child was seen.</summary>
public enum ChildSeen
{
    /// <summary>Nobody wrote it down.</summary>
    NotRecorded = 0,

    /// <summary>Seen.</summary>
    Seen,

    /// <summary>Not seen.</summary>
    NotSeen,

    /// <summary>The child is not yet born.</summary>
    NotBorn,
}

/// <summary>What a family is seen to need. Need is not neglect (REQ RT-09).</summary>
public enum Need
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A home fit for a baby.</summary>
    Home,

    /// <summary>Company and support.</summary>
    Support,

    /// <summary>Rest.</summary>
    Rest,
}
