using System.Globalization;
using WholePicture.Words.Settings;

namespace WholePicture.Inbox.Economy;

/// <summary>What was counted of a safeguard, as a page says it.</summary>
public static class RuleUseWords
{
    /// <summary>"In 12 weeks raised 14 times, 0.21 a week for 1,000 children; 10 answered: in 7 …".</summary>
    public static string InWords(this RuleUses uses, string code)
    {
        var use = uses.Of(code);

        return use.Raised == 0
            ? $"In {Weeks(uses.Weeks)} never raised."
            : Text($"In {Weeks(uses.Weeks)} raised {Times(use.Raised)}: {uses.PerThousandAWeek(code):0.##} a week for 1,000 children. {Made(use)}");
    }

    /// <summary>What should be looked at: nothing, when it keeps to its budget.</summary>
    public static IEnumerable<string> Warnings(this RuleUses uses, string code, Budget budget)
    {
        if (uses.Of(code).IsOver(uses.PerThousandAWeek(code), budget))
        {
            yield return Text($"Over its budget of {budget.PerThousandAWeek:0.##} a week for 1,000 children");
        }

        if (uses.Of(code).IsSeldomUseful(budget))
        {
            yield return $"Found useful in fewer than {budget.UsefulPercent} of 100 answers";
        }
    }

    /// <summary>What people made of it: "18 were answered: in 12 somebody would do it or had, …".</summary>
    public static string Made(RuleUse use) => use.Answered == 0 ? "None has been answered."
        : $"{use.Answered} answered: in {use.Useful} somebody would do it or had, in {use.NotNow} it could wait, in {use.FactsWrong} the facts were wrong.";

    private static string Weeks(double weeks) => Math.Round(weeks) is var whole && whole == 1 ? "1 week" : $"{whole} weeks";

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
