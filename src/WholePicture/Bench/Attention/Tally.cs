using WholePicture.Demo.Living;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Bench.Attention;

/// <summary>What a population's rules did, counted. One for each core, put together at the end.</summary>
internal sealed class Tally
{
    private const int DaysInAWeek = 7;
    private const int Adult = 18;
    private static readonly HashSet<string> interrupting = [.. Safeguard.All.Where(rule => rule.Card.Within.Interrupts).Select(rule => rule.Card.Code)];
    private readonly HashSet<(string Professional, int Family, DateOnly Day)> items = [];

    public int Families { get; private set; }

    public int Children { get; private set; }

    public long Entries { get; private set; }

    /// <summary>Weeks lived by children of families without a pattern.</summary>
    public double ChildWeeks { get; private set; }

    /// <summary>Concerns raised about them, by rule.</summary>
    public Dictionary<string, int> Ordinary { get; } = [];

    /// <summary>Concerns raised in families with a pattern, by rule.</summary>
    public Dictionary<string, int> InPlanted { get; } = [];

    /// <summary>Of each pattern: how many families carry it, and in how many all was found by its day.</summary>
    public Dictionary<string, (int Carried, int Found)> Patterns { get; } = [];

    /// <summary>Of each rule: how often a pattern asked for it, and how often it spoke by its day.</summary>
    public Dictionary<string, (int Asked, int Found)> Rules { get; } = [];

    /// <summary>Things that came to each professional, a family on a day counted once.</summary>
    public Dictionary<string, int> Items { get; private set; } = [];

    /// <summary>Whether a rule interrupts.</summary>
    public static bool Interrupts(string code) => interrupting.Contains(code);

    /// <summary>Counts one thing that came to people's notice.</summary>
    public void Raised(Raising raising)
    {
        if (raising.IsNew)
        {
            Add(raising.Family.Pattern is null ? Ordinary : InPlanted, raising.Code);
        }

        foreach (var line in raising.To.Where(line => line.Professional is not null))
        {
            items.Add((line.Professional!, raising.Family.Number, London.Day(raising.At)));
        }
    }

    /// <summary>Counts a family that has been played.</summary>
    public void Played(LivingFamily family, IReadOnlyList<Step> steps, Population population)
    {
        Families++;
        Children += Of(family).Count();
        Entries += family.Case.Facts.Count;
        foreach (var (professional, _, _) in items)
        {
            Add(Items, professional);
        }

        items.Clear();
        if (family.Pattern is null)
        {
            ChildWeeks += Of(family).Sum(child => Lived(child.Born!.Value.Day!.Value, population)) / (double)DaysInAWeek;

            return;
        }

        var verdicts = Verdicts.Of(family.Case, Arm.SharedUse, steps);
        var (carried, found) = Patterns.GetValueOrDefault(family.Pattern);
        Patterns[family.Pattern] = (carried + 1, found + (verdicts.All(verdict => verdict.IsMet) ? 1 : 0));
        foreach (var verdict in verdicts)
        {
            var (asked, spoke) = Rules.GetValueOrDefault(verdict.Expected.Codes[0]);
            Rules[verdict.Expected.Codes[0]] = (asked + 1, spoke + (verdict.IsMet ? 1 : 0));
        }
    }

    /// <summary>Two put together.</summary>
    public Tally With(Tally other)
    {
        (Families, Children, Entries, ChildWeeks) = (Families + other.Families, Children + other.Children, Entries + other.Entries, ChildWeeks + other.ChildWeeks);
        Sum(Ordinary, other.Ordinary);
        Sum(InPlanted, other.InPlanted);
        Sum(Items, other.Items);
        Sum(Patterns, other.Patterns);
        Sum(Rules, other.Rules);

        return this;
    }

    private static IEnumerable<CasePerson> Of(LivingFamily family) =>
        family.Case.People.Where(person => person.Key.StartsWith("child", StringComparison.Ordinal)).Select(person => person.Value);

    private static int Lived(DateOnly born, Population population)
    {
        var (from, until) = (born > Population.Begins ? born : Population.Begins, born.AddYears(Adult) < population.Ends ? born.AddYears(Adult) : population.Ends);

        return Math.Max(0, until.DayNumber - from.DayNumber);
    }

    private static void Add(Dictionary<string, int> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

    private static void Sum(Dictionary<string, int> into, Dictionary<string, int> from)
    {
        foreach (var (what, count) in from)
        {
            into[what] = into.GetValueOrDefault(what) + count;
        }
    }

    private static void Sum(Dictionary<string, (int, int)> into, Dictionary<string, (int, int)> from)
    {
        foreach (var (what, (one, other)) in from)
        {
            var (had, held) = into.GetValueOrDefault(what);
            into[what] = (had + one, held + other);
        }
    }
}
