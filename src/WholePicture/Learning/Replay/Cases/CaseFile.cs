using WholePicture.Access;

namespace WholePicture.Learning.Replay.Cases;

/// <summary>
/// One child's case, to be replayed: who was there, what could be known and when, what should have been raised and what should not
/// (design §7). Any English case fits; <c>docs/case-format.md</c> explains it to whoever writes one.
/// </summary>
/// <param name="Title">The child's pseudonym.</param>
/// <param name="Source">Where the facts come from, and that names, places and dates are invented.</param>
/// <param name="Child">The key, in <paramref name="People"/>, of the child it is about.</param>
/// <param name="Harm">The day the harm was found, from which days are counted back.</param>
/// <param name="Agencies">The agencies.</param>
/// <param name="Professionals">The professionals and desks.</param>
/// <param name="People">Everybody in the family, by a key used below.</param>
/// <param name="Involvements">Who worked with whom, from when until when. They arrive when they begin, in both arms.</param>
/// <param name="Facts">What could be known, in the order in which it was.</param>
/// <param name="Expect">What should have been raised, by when, to whom.</param>
/// <param name="Quiet">What must stay quiet.</param>
/// <param name="Schema">Where an editor finds the schema of this file.</param>
public sealed record CaseFile(
    string Title,
    string Source,
    string Child,
    Harm Harm,
    IReadOnlyList<Agency> Agencies,
    IReadOnlyList<Professional> Professionals,
    IReadOnlyDictionary<string, CasePerson> People,
    IReadOnlyList<CaseInvolvement> Involvements,
    IReadOnlyList<CaseFact> Facts,
    IReadOnlyList<Expectation> Expect,
    IReadOnlyList<QuietCheck> Quiet,
    [property: System.Text.Json.Serialization.JsonPropertyName("$schema")] string? Schema = null);

/// <summary>The harm.</summary>
/// <param name="On">The day it was found: day 0.</param>
/// <param name="Words">What was found, in a few words.</param>
/// <param name="Until">The last day of the replay, when it goes on after the harm; null for the day of the harm.</param>
public sealed record Harm(DateOnly On, string Words, DateOnly? Until = null);
