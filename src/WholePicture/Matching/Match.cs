using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>
/// Who is this? Weighed by the scorer that puts whole lists together, with the same weights; and whatever it weighs, a number or a whole name with its day in common is never passed over,
/// and one thing that contradicts is enough to ask a person. A child given to the wrong family is worse than a question.
/// </summary>
public static class Match
{
    // No two pregnancies of one woman are due within this of each other
    private const int SamePregnancy = 200;

    /// <summary>Judges what identifies somebody against people on record.</summary>
    public static MatchResult Judge(IReadOnlySet<Identifier> given, PersonId? mother, DateOnly? due, IReadOnlyCollection<KnownPerson> known, Crowd? crowd = null)
    {
        var weighed = known.Select(person => Weighed.Of(person, given, crowd ?? Crowd.JustBegun)).OfType<Weighed>().ToList();
        var possible = Standing(weighed.FindAll(one => one.IsPossible));

        return possible switch
        {
            [] when Expected(given, mother, due, known) is { Count: > 0 } expected => new(Judgement.SeveralPossible, expected, ["mother"], ["expected date"]),
            [] when given.Any(identifier => identifier.Finds) && weighed.FindAll(one => one.IsNear && one.Person.IsShielded) is { Count: > 0 } shielded => Found(shielded, Judgement.NearShielded),
            [] => MatchResult.NoOne,
            [{ IsCertain: true } only] => Found([only], Judgement.Certain),
            [var only] => Found([only], Judgement.Likely),
            _ => Found(possible, Judgement.SeveralPossible),
        };
    }

    // Of the same name and birthday but another NHS number: somebody else, unless nobody better is there
    private static List<Weighed> Standing(List<Weighed> possible)
    {
        var standing = possible.FindAll(one => !one.IsToldApart);
        var surest = standing.Find(one => standing.TrueForAll(other => other == one || one.Outdoes(other)));

        return possible.Count < 2 || standing.Count == 0 ? possible : surest is null ? standing : [surest];
    }

    // A child of this mother due at about this time is surely meant, or would be entered a second time
    private static List<PersonId> Expected(IReadOnlySet<Identifier> given, PersonId? mother, DateOnly? due, IReadOnlyCollection<KnownPerson> known) =>
        mother is not { } hers || due is not { } day ? [] :
        [
            .. known
                .Where(person => person.Identifiers.Any(identifier => identifier.Kind == Identifier.UnbornOf(hers)))
                .Where(person => person.Expected.Any(expected => Math.Abs(expected.DayNumber - day.DayNumber) < SamePregnancy))
                .Where(person => !given.Any(identifier => identifier.IsNhs) || !person.NhsNumbers.Any() || person.NhsNumbers.Any(given.Contains))
                .Select(person => person.Id),
        ];

    private static MatchResult Found(IReadOnlyList<Weighed> people, Judgement judgement) => new(
        judgement, [.. people.Select(one => one.Person.Id)], [.. people.SelectMany(one => one.Agrees).Distinct()], [.. people.SelectMany(one => one.Differs).Distinct()]);
}
