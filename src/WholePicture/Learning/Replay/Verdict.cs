using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>Whether one expectation was met.</summary>
/// <param name="Expected">What was expected.</param>
/// <param name="Due">By the end of which day; null when this arm does not expect it.</param>
/// <param name="Raised">When it was raised, resting on all the facts named; null when it was not.</param>
/// <param name="Sightings">The concerns that met it, one a safeguard.</param>
/// <param name="NotTold">Roles that should have been told and were not.</param>
/// <param name="LookedAhead">Whether it was raised before the facts it rests on were known.</param>
public sealed record Verdict(
    Expectation Expected, DateOnly? Due, DateTimeOffset? Raised, IReadOnlyList<Sighting> Sightings, IReadOnlyList<Role> NotTold, bool LookedAhead)
{
    /// <summary>Whether this arm expects it.</summary>
    public bool IsExpected => Due is not null;

    /// <summary>Raised in time, for everybody named, on no fact not yet known.</summary>
    public bool IsMet => !IsExpected || (Raised is { } raised && London.Day(raised) <= Due && NotTold.Count == 0 && !LookedAhead);
}
