using WholePicture.Words;

namespace WholePicture.Access.Looks;

/// <summary>That somebody looked (design §2.7, REQ RS-08). Ids and codes: what they saw is not in it, nor any name.</summary>
/// <param name="Professional">Who.</param>
/// <param name="Agency">For which agency.</param>
/// <param name="About">At whose record; null for what is about nobody in particular.</param>
/// <param name="What">At what.</param>
/// <param name="Why">On which ground, in one short code.</param>
/// <param name="Door">Through which door: a page, or the API.</param>
/// <param name="At">When.</param>
/// <param name="Words">Why, in their own words, when they broke the glass; else null.</param>
public sealed record Look(string Professional, AgencyId Agency, PersonId? About, Looked What, string Why, string Door, DateTimeOffset At, string? Words = null);

/// <summary>At what somebody looked. A closed list: what is added is added at the end.</summary>
public enum Looked
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A child's picture.</summary>
    Picture,

    /// <summary>The same as text.</summary>
    AsText,

    /// <summary>A line of a child in a list.</summary>
    Line,

    /// <summary>A person found by a search.</summary>
    Found,

    /// <summary>A search, whomever it found.</summary>
    Search,

    /// <summary>An open concern.</summary>
    Concern,

    /// <summary>The record of who looked.</summary>
    WhoLooked,

    /// <summary>An attempt to look at what was not theirs to see, or is not there.</summary>
    Refused,

    /// <summary>A form on which something is recorded.</summary>
    Recording,

    /// <summary>A child's entries, one under the other.</summary>
    Chronology,

    /// <summary>What other agencies were asked about a child.</summary>
    Asked,

    /// <summary>Somebody whom a piece may be about, beside the piece.</summary>
    AboutWhom,

    /// <summary>A child's family, drawn.</summary>
    Family,

    /// <summary>An adult, across the families in which they are.</summary>
    Adult,

    /// <summary>How harm has built up round a child.</summary>
    Harm,

    /// <summary>A person whom a search told is held, and who is not theirs to open: nothing of them was shown.</summary>
    FoundShut,
}
