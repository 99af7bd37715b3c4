using System.Globalization;
using WholePicture.Demo.Living;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Bench.Attention;

/// <summary>What the rules cost people's attention, and what they found, for a person to read.</summary>
internal static class AttentionReport
{
    private const double FoundTarget = 98;
    private const double UrgentTarget = 1.5;
    private const double OrdinaryTarget = 8;
    private const double ItemsTarget = 6;
    private const int Tenth = 10;

    public static IEnumerable<string> Of(Population population, Tally tally, TimeSpan took, string machine)
    {
        var (carried, found) = (tally.Patterns.Values.Sum(pattern => pattern.Carried), tally.Patterns.Values.Sum(pattern => pattern.Found));
        var weeks = tally.ChildWeeks / 1000;
        var urgent = tally.Ordinary.Where(rule => Tally.Interrupts(rule.Key)).Sum(rule => rule.Value) / weeks;
        var ordinary = tally.Ordinary.Where(rule => !Tally.Interrupts(rule.Key)).Sum(rule => rule.Value) / weeks;

        return
        [
            Text($"{population.Children} children, {population.Years} years, seed {population.Seed}; played: {tally.Families} families with {tally.Children} children, {tally.Entries} entries, {Safeguard.All.Count} safeguards; {took.TotalSeconds:0} s, {machine}."),
            "",
            Text($"Patterns found by the day they are complete  {found} of {carried}, {Share(found, carried):0.0} % (target at least {FoundTarget} %)"),
            Text($"Per 1,000 children without one, a week       {urgent:0.00} urgent (target at most {UrgentTarget}), {ordinary:0.00} others (target at most {OrdinaryTarget})"),
            .. Items(population, tally),
            "",
            "Pattern                              carried   found",
            .. tally.Patterns.OrderBy(pattern => pattern.Key, StringComparer.Ordinal).Select(pattern => Text($"{pattern.Key,-36} {pattern.Value.Carried,7} {pattern.Value.Found,7}")),
            "",
            "Safeguard                       asked for  spoke in time   else, with a pattern   without, per 1,000 a week",
            .. Safeguard.All.Select(rule => rule.Card.Code).Select(code => Line(code, tally, weeks)),
        ];
    }

    private static string Line(string code, Tally tally, double weeks)
    {
        var (asked, spoke) = tally.Rules.GetValueOrDefault(code);

        return Text($"{code,-32} {asked,8} {spoke,14} {tally.InPlanted.GetValueOrDefault(code) - spoke,22} {tally.Ordinary.GetValueOrDefault(code) / weeks,27:0.000}{(Tally.Interrupts(code) ? " urgent" : "")}");
    }

    // A desk is many people, in shifts; it is said apart, so that it does not hide in an average nor make one
    private static IEnumerable<string> Items(Population population, Tally tally)
    {
        var days = Enumerable.Range(0, population.Ends.DayNumber - Population.Begins.DayNumber).Count(day => WorkingDays.IsWorkingDay(Population.Begins.AddDays(day)));
        var people = population.Partners.Professionals.Where(person => person.Duties is null).Select(person => tally.Items.GetValueOrDefault(person.Id) / (double)days).OrderDescending().ToList();
        var busiest = people.Take(people.Count / Tenth).ToList();

        yield return Text($"Items a working day, the busiest tenth       {busiest.DefaultIfEmpty().Average():0.00} on average, {busiest.FirstOrDefault():0.00} the busiest of {people.Count} (target at most {ItemsTarget})");
        yield return $"At the desks, a working day                  {string.Join(", ", population.Partners.Professionals.Where(person => person.Duties is not null)
            .Select(desk => (desk.Id, Items: tally.Items.GetValueOrDefault(desk.Id) / (double)days)).Where(desk => desk.Items > 0).OrderByDescending(desk => desk.Items).Take(5).Select(desk => Text($"{desk.Id} {desk.Items:0.0}")))}";
    }

    private static double Share(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
