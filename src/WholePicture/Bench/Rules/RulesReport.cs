using System.Globalization;
using System.Text;
using WholePicture.Safeguards;

namespace WholePicture.Bench.Rules;

/// <summary>The figures of <c>bench rules</c>, for a person.</summary>
internal static class RulesReport
{
    private const int Slowest = 10;
    private static readonly TimeSpan target = TimeSpan.FromMilliseconds(2);

    public static string Of(BigPicture big, RulesMeasured measured, string machine)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{measured.Last.Entries.Count} entries stand in the picture, drawn from {big.DrawnFrom}. {measured.Check.Count} rounds, after a warm-up; {machine}.");
        text.AppendLine(CultureInfo.InvariantCulture, $"{Safeguard.All.Count} safeguards raise {measured.Found.Now.Count} concerns and see {measured.Found.Coming.Count} coming; {measured.Found.Broken.Count} could not run.");
        text.AppendLine();
        text.AppendLine(Line("", "shortest", "median", "p99"));
        text.AppendLine(Line("Draw the picture", measured.Draw));
        text.AppendLine(Line("Check it, all rules", measured.Check));
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"All rules, median: {Spread.Against(measured.Check.Median, target)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"All rules, p99: {Spread.Against(measured.Check.P99, target)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"Of processors, on average: {Spread.InWords(measured.DrawWork)} to draw it, {Spread.InWords(measured.CheckWork)} to check it.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Checking takes {measured.Check.Shortest / measured.Draw.Shortest:0.00} of the time that drawing takes.");
        text.AppendLine();
        text.AppendLine("The slowest");

        foreach (var (code, spread) in measured.Each.OrderByDescending(rule => rule.Value.Median).Take(Slowest))
        {
            text.AppendLine(Line($"  {code}", spread));
        }

        return text.ToString();
    }

    private static string Line(string what, Spread spread) => Line(what, Spread.InWords(spread.Shortest), Spread.InWords(spread.Median), Spread.InWords(spread.P99));

    private static string Line(string what, string shortest, string median, string p99) => $"{what,-38} {shortest,10} {median,10} {p99,10}";
}
