using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Words.Json;

namespace WholePicture.Casework.Contacts;

/// <summary>A professional met the family (REQ ME-07). Who was there stands in the people of the entry.</summary>
/// <param name="Place">Where.</param>
/// <param name="Child">Whether the child was seen.</param>
/// <param name="Needs">What was seen to be needed.</param>
/// <param name="Saw">What was seen, in a sentence or two.</param>
/// <param name="Doubts">What the professional doubts or worries about, in their own words; null when none.</param>
/// <param name="Interpreter">Whether an interpreter was used; null when nobody recorded it (REQ IC-02).</param>
/// <param name="SpokenTo">Whether the child was spoken with; null when nobody recorded it (REQ ME-07).</param>
/// <param name="Sleeps">Where the baby sleeps, and how that is known (REQ HC-10).</param>
/// <param name="TalkedOver">Points of the baby's care that were talked over (REQ HC-11, HC-14).</param>
/// <param name="CalledAbout">What the family called about (REQ HC-15).</param>
[EntryKind("visit", "Visit or contact")]
public sealed record Visit(
    VisitPlace Place,
    ChildSeen Child = ChildSeen.NotRecorded,
    IReadOnlyList<Need>? Needs = null,
    string? Saw = null,
    string? Doubts = null,
    InterpreterUse? Interpreter = null,
    bool? SpokenTo = null,
    SleepPlace? Sleeps = null,
    IReadOnlyList<CareTopic>? TalkedOver = null,
    IReadOnlyList<Symptom>? CalledAbout = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Child is ChildSeen.OnScreenOnly or ChildSeen.NotRecorded or ChildSeen.NotSeen && Place is not VisitPlace.Telephone ? Mark.NotSeen : Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Place switch
    {
        VisitPlace.Home => "Home visit",
        VisitPlace.Telephone => "Telephone contact",
        VisitPlace.Video => "Video contact",
        VisitPlace.Doorstep => "Contact at the door",
        VisitPlace.Clinic => Child is ChildSeen.Seen ? "Seen in clinic" : "Contact in clinic",
        VisitPlace.Ward => Child is ChildSeen.Seen ? "Seen on the ward" : "Contact on the ward",
        _ => "Contact",
    } + (Child is ChildSeen.NotSeen ? ", child not seen" : "");

    /// <inheritdoc/>
    public IEnumerable<FieldProblem> Problems()
    {
        if (Child is ChildSeen.Seen && IsFromAfar)
        {
            yield return new("/child", "A child who is heard by telephone or shown on a screen is not seen: enter on-screen-only or not-seen");
        }
    }

    /// <summary>Whether it was by telephone or video, which is not seeing (practice rule WNB-6).</summary>
    internal bool IsFromAfar => Place is VisitPlace.Telephone or VisitPlace.Video;

    /// <inheritdoc/>
    string? IEntryBody.Account => Words.Say.Together(Saw, Doubts);
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

    /// <summary>By video.</summary>
    Video,

    /// <summary>At the door, no further.</summary>
    Doorstep,
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

    /// <summary>On a screen only, which is not seen (practice rule WNB-6).</summary>
    OnScreenOnly,
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

    /// <summary>Things for a baby.</summary>
    ThingsForBaby,

    /// <summary>A safe place for a baby to sleep.</summary>
    SafePlaceToSleep,
}

/// <summary>Where a baby sleeps, and how that is known (REQ HC-10).</summary>
public enum SleepPlace
{
    /// <summary>Not asked.</summary>
    NotAsked = 0,

    /// <summary>A cot or basket, seen in use.</summary>
    SeenInUse,

    /// <summary>A cot or basket, as the parent says.</summary>
    AsToldByParent,

    /// <summary>A travel cot.</summary>
    TravelCot,

    /// <summary>In the parents' bed or on a sofa.</summary>
    SharedBed,

    /// <summary>Nowhere that is fit.</summary>
    NowhereFit,
}

/// <summary>What a family may call about.</summary>
public enum Symptom
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Crying.</summary>
    Crying,

    /// <summary>Feeding.</summary>
    Feeding,

    /// <summary>Crying most with one person.</summary>
    CryingWithOnePerson,

    /// <summary>Something else.</summary>
    SomethingElse,
}
