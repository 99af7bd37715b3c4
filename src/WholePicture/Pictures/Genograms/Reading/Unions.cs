using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Couples, and parents with their children.</summary>
internal sealed class Unions(Picture picture, Mentions mentions, Naming naming, IReadOnlyList<Tie> couples)
{
    public IReadOnlyList<Union> Of(IReadOnlyList<Tie> birth, IReadOnlyList<Tie> care)
    {
        var links = birth.GroupBy(tie => tie.Other).SelectMany(child => ByBirth(child.Key, [.. child]))
            .Concat(care.GroupBy(tie => (tie.Other, Way: WayOf(tie))).Select(child => (Parents: (IReadOnlyList<string>)Sorted(child.Select(tie => tie.One)), Link: Link(child.Key.Other, child.Key.Way, [.. child], tie => tie.IsDisagreed))))
            .GroupBy(link => string.Join(' ', link.Parents))
            .Select(group => Union(group.First().Parents, [.. group.Select(link => link.Link).GroupBy(link => link.Child).Select(Once).OrderBy(link => Born(link.Child)).ThenBy(link => link.Child, StringComparer.Ordinal)]))
            .ToList();
        var together = links.Select(union => string.Join(' ', union.Parents)).ToHashSet();

        return [.. links, .. couples.Where(couple => couple.One != couple.Other && !together.Contains($"{couple.One} {couple.Other}")).Select(couple => Union([couple.One, couple.Other], []))];
    }

    // Of two men each said to be the father, each has a line, and both are questioned
    private IEnumerable<(IReadOnlyList<string> Parents, ChildLink Link)> ByBirth(string child, IReadOnlyList<Tie> ties)
    {
        var mothers = ties.Where(tie => IsMother(tie)).ToList();
        var fathers = ties.Except(mothers).ToList();
        if (mothers.Count + fathers.Count <= 2 && fathers.Count <= 1)
        {
            return [(Sorted(ties.Select(tie => tie.One)), Link(child, Way.Birth, ties, tie => tie.IsDisagreed))];
        }

        return from father in fathers.DefaultIfEmpty()
               from mother in mothers.DefaultIfEmpty()
               let both = new[] { mother, father }.OfType<Tie>().ToList()
               select ((IReadOnlyList<string>)Sorted(both.Select(tie => tie.One)), Link(child, Way.Birth, both, tie => tie.IsDisagreed || (fathers.Contains(tie) ? fathers.Count > 1 : mothers.Count > 1)));
    }

    private ChildLink Link(string child, Way way, IReadOnlyList<Tie> ties, Func<Tie, bool> isDisagreed) => new(
        child, way, ties.Min(tie => tie.HowSurely(answer => answer != "no")), ties.Any(isDisagreed), [.. ties.Select(tie => Stated(tie, way, isDisagreed(tie)))]);

    // Their own child whom they are also said to foster has one line, and both are said of it
    private static ChildLink Once(IEnumerable<ChildLink> links)
    {
        var all = links.OrderBy(link => link.Way).ToList();

        return all[0] with { Stated = [.. all.SelectMany(link => link.Stated)], Sureness = all.Min(link => link.Sureness), IsDisagreed = all.Exists(link => link.IsDisagreed) };
    }

    private Stated Stated(Tie tie, Way way, bool disagreed)
    {
        var answer = tie.Statements.Last(statement => statement.Given.Answer != "no").Given.Answer;
        var what = (way, answer) switch
        {
            (Way.Adopted, _) => $"{naming.Of(tie.One)} adopted {naming.Of(tie.Other)}",
            (Way.Fostered, "relative") => $"{naming.Of(tie.One)} brings {naming.Of(tie.Other)} up as a relative or friend",
            (Way.Fostered, _) => $"{naming.Of(tie.One)} fosters {naming.Of(tie.Other)}",
            _ => $"{naming.Of(tie.Other)}’s {answer} is {Named(tie.One)}",
        };

        return new($"{(way is Way.Birth ? "p" : "a")}-{tie.One}-{tie.Other}", Part.Parents, disagreed ? $"Agencies disagree. {what}, one account says" : what + Surely.InWords(tie.HowSurely(said => said != "no")), tie.Source(picture, mentions), tie.Entries);
    }

    private string Named(string key) => mentions.IsNameless(key) ? naming.Of(key) : mentions.IsNotNamed(key) ? "somebody not named" : mentions.Of(key).Name ?? naming.Of(key);

    private Union Union(IReadOnlyList<string> parents, IReadOnlyList<ChildLink> children)
    {
        var id = $"c-{string.Join('-', parents)}";
        if (parents.Count == 1)
        {
            return new(id, parents, CoupleState.NotRecorded, Sureness.Held, null, children);
        }

        var couple = couples.FirstOrDefault(tie => tie.One == parents[0] && tie.Other == parents[1]);
        var both = Say.List(parents.Select(naming.Of).OrderBy(name => name != "Mother"));
        var (state, what) = couple switch
        {
            null => (CoupleState.NotRecorded, $"Whether {both} are or were a couple is not recorded"),
            { IsDisagreed: true } => (CoupleState.Disagreed, $"Agencies disagree whether {both} are a couple. {Sides(couple)}"),
            { Latest: "together" } => (CoupleState.Together, $"{both} are said to be a couple"),
            { Latest: "over" } => (CoupleState.Over, $"{both} are said to be a couple no longer"),
            _ => (CoupleState.NotACouple, $"{both} are said not to be a couple"),
        };
        var sureness = couple is null ? Sureness.Assumed : couple.HowSurely(answer => answer == couple.Latest);

        return new(id, parents, state, sureness, new(id, Part.Couples, what + (state is CoupleState.NotRecorded or CoupleState.Disagreed ? "" : Surely.InWords(sureness)), couple?.Source(picture, mentions) ?? "", couple?.Entries ?? []), children);
    }

    private string Sides(Tie couple) => string.Join(". ", couple.Statements.GroupBy(statement => statement.Given.Answer).Select(side =>
        $"{side.Key switch { "together" => "Together", "over" => "Over", _ => "Not a couple" }}: {Say.List(side.Select(statement => Wording.Holder.HeldBy(picture, statement.Entry)).Distinct())}"));

    private bool IsMother(Tie tie) => tie.Statements.Last(statement => statement.Given.Answer != "no").Given.Answer == "mother";

    private static Way WayOf(Tie tie) => tie.Statements.Last(statement => statement.Given.Answer != "no").Given.Answer is "adopted" ? Way.Adopted : Way.Fostered;

    private DateOnly Born(string key) => mentions.Of(key).Life is var life ? life.Born ?? life.Expected ?? DateOnly.MaxValue : default;

    private static string[] Sorted(IEnumerable<string> parents) => [.. parents.Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>Says how surely something is held, where it is not.</summary>
internal static class Surely
{
    public static string InWords(Sureness sureness) => sureness switch
    {
        Sureness.Held => "",
        Sureness.OneAccount => " (one agency’s account so far)",
        _ => " (assumed: nobody has checked)",
    };
}
