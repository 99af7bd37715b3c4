using System.Globalization;
using System.Text;
using WholePicture.Matching.Linkage.Learning;

namespace WholePicture.Bench.Matching.Measuring;

/// <summary>The figures of <c>bench match</c>, for a person.</summary>
internal static class MatchReport
{
    /// <summary>All of them, with the target beside each that has one.</summary>
    public static string Of(Run run, Truth truth, Groups groups, Curve curve)
    {
        var text = new StringBuilder();
        var (certain, wrong) = curve.From(Scorer.Certain);
        text.AppendLine(CultureInfo.InvariantCulture, $"{truth.Rows:#,0} rows about {truth.People:#,0} people, {truth.Pairs:#,0} pairs to find; {Machine.InWords}.");
        text.AppendLine(run.Said);
        Line(text, "Whole run", $"{run.Took.TotalSeconds:F2} s", truth.Rows == 1_000_000 ? "5.5 s" : "");
        Line(text, "People: precision of pairs", $"{groups.Precision:F4}", "");
        Line(text, "People: recall of pairs", $"{groups.Recall:F4}", "");
        Line(text, "People: F1 of pairs", $"{groups.F1:F4}", "0.975");
        Line(text, "Scores: best F1", $"{curve.BestF1:F4}", "");
        Line(text, "Scores: recall at precision 0.99", $"{curve.RecallAt(0.99):F4}", "");
        Line(text, "Scores: recall at precision 0.999", $"{curve.RecallAt(0.999):F4}", "0.93");
        Line(text, "Scores: pairs given any score", $"{curve.Ceiling:F4}", "");
        Line(text, "Expected to born: recall", $"{groups.ToBorn:F4}", "0.80");
        Line(text, "Expected to born: precision", $"{groups.ToBornPrecision:F4}", "");
        Line(text, "Certain: pairs", $"{certain:#,0}", "");
        Line(text, "Certain: wrong", string.Create(CultureInfo.InvariantCulture, $"{wrong:#,0} ({(certain == 0 ? 0 : 10000.0 * wrong / certain):F2} in 10,000)"), "1 in 10,000");

        return text.ToString();
    }

    private static void Line(StringBuilder text, string what, FormattableString figure, string target) => Line(text, what, FormattableString.Invariant(figure), target);

    private static void Line(StringBuilder text, string what, string figure, string target) =>
        text.AppendLine(target.Length == 0 ? $"{what,-36} {figure,12}" : $"{what,-36} {figure,12}   target {target}");
}
