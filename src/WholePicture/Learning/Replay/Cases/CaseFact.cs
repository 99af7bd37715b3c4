using System.Text.Json.Nodes;

namespace WholePicture.Learning.Replay.Cases;

/// <summary>One knowable fact. Its entries are what any client could post to the API, but that people may be named by key.</summary>
/// <param name="Id">Its number in the case.</param>
/// <param name="Words">What it is, in our own words.</param>
/// <param name="Certainty">How sure the time is.</param>
/// <param name="Source">Where the review says it.</param>
/// <param name="Entries">The entries, each with its agency and its happened and known times; none for something that did not happen or that nobody held.</param>
/// <param name="Shared">When it really reached anybody else; null when the review says never.</param>
/// <param name="Window">For an undated fact, the stretch within which it may be moved.</param>
public sealed record CaseFact(
    string Id,
    string Words,
    Certainty Certainty,
    string Source,
    IReadOnlyList<JsonObject> Entries,
    DateTimeOffset? Shared = null,
    Window? Window = null);

/// <summary>How sure a time is.</summary>
public enum Certainty
{
    /// <summary>The review gives no date and no order.</summary>
    Undated = 0,

    /// <summary>Stated.</summary>
    Exact,

    /// <summary>Computed from what is stated.</summary>
    Computed,

    /// <summary>Computed with one stated assumption.</summary>
    ComputedWithAssumption,

    /// <summary>Assumed; only the order is supported.</summary>
    Assumed,
}

/// <summary>The stretch within which an undated fact may be moved.</summary>
/// <param name="From">Not before.</param>
/// <param name="Until">Not after.</param>
public sealed record Window(DateTimeOffset From, DateTimeOffset Until);
