using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>
/// Who is this? Only what was issued for one person, or a whole name with its day of birth, or a mother with an expected day, finds anybody;
/// and one thing that contradicts is enough to ask a person. A child given to the wrong family is worse than a question.
/// </summary>
public static class Match
{
    // No two pregnancies of one woman are due within this of each other
    private const int SamePregnancy = 200;

    /// <summary>Judges what identifies somebody against people on record.</summary>
    public static MatchResult Judge(IReadOnlySet<Identifier> given, PersonId? mother, DateOnly? due, IReadOnlyCollection<KnownPerson> known)
    {
        var found = known.Where(person => Shared(given, person).Any()).ToList();
        var possible = found.Count < 2 ? found : Possible(given, found);

        return possible switch
        {
            [] when found.Count > 0 => Ask(found, given),
            [] => Expected(given, mother, due, known),
            [var only] when Differences(given, only).Count == 0 => new(Judgement.Certain, [only.Id], Agreeing(given, [only]), []),
            _ => Ask(possible, given),
        };
    }

    private static IEnumerable<Identifier> Shared(IReadOnlySet<Identifier> given, KnownPerson person) =>
        given.Where(identifier => identifier.Finds && person.Identifiers.Contains(identifier));

    // A number says which of several with one name; but a name that only somebody else has may be one person entered twice
    private static List<KnownPerson> Possible(IReadOnlySet<Identifier> given, List<KnownPerson> found)
    {
        var possible = found.Where(person => !IsToldApart(given, person)).ToList();
        var numbered = possible.Where(person => Shared(given, person).Any(identifier => identifier.IsNumber)).ToList();

        return numbered is [var one] && possible.TrueForAll(other => Shared(given, other).All(one.Identifiers.Contains)) ? numbered : possible;
    }

    // The same name and birthday, but another NHS number: somebody else
    private static bool IsToldApart(IReadOnlySet<Identifier> given, KnownPerson person) =>
        !Shared(given, person).Any(identifier => identifier.IsNumber) && HasAnotherNhsNumber(given, person);

    private static bool HasAnotherNhsNumber(IReadOnlySet<Identifier> given, KnownPerson person) =>
        given.Any(identifier => identifier.IsNhs) && person.NhsNumbers.Any() && !person.NhsNumbers.Any(given.Contains);

    private static List<string> Differences(IReadOnlySet<Identifier> given, KnownPerson person)
    {
        var differs = new List<string>();
        if (HasAnotherNhsNumber(given, person))
        {
            differs.Add("NHS number");
        }

        var born = given.Select(identifier => identifier.BornOn).OfType<DateOnly>().ToList();
        if (born.Count > 0 && person.Born.Any() && !person.Born.Any(born.Contains))
        {
            differs.Add("date of birth");
        }

        return differs;
    }

    // A child of this mother due at about this time is surely meant, or would be entered a second time
    private static MatchResult Expected(IReadOnlySet<Identifier> given, PersonId? mother, DateOnly? due, IReadOnlyCollection<KnownPerson> known)
    {
        if (mother is not { } hers || due is not { } day)
        {
            return MatchResult.NoOne;
        }

        var near = known
            .Where(person => person.Identifiers.Any(identifier => identifier.Kind == Identifier.UnbornOf(hers)))
            .Where(person => person.Expected.Any(expected => Math.Abs(expected.DayNumber - day.DayNumber) < SamePregnancy))
            .Where(person => !HasAnotherNhsNumber(given, person))
            .Select(person => person.Id)
            .ToList();

        return near.Count == 0 ? MatchResult.NoOne : new(Judgement.SeveralPossible, near, ["mother"], ["expected date"]);
    }

    private static MatchResult Ask(IReadOnlyList<KnownPerson> people, IReadOnlySet<Identifier> given) => new(
        Judgement.SeveralPossible, [.. people.Select(person => person.Id)], Agreeing(given, people), [.. people.SelectMany(person => Differences(given, person)).Distinct()]);

    private static List<string> Agreeing(IReadOnlySet<Identifier> given, IReadOnlyList<KnownPerson> people) =>
        [.. people.SelectMany(person => Shared(given, person)).Select(identifier => identifier.InWords).Distinct()];
}
