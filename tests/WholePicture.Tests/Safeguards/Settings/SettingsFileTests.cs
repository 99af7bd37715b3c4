using WholePicture.Safeguards;
using WholePicture.Safeguards.Settings;
using WholePicture.Tests.House;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Safeguards.Settings;

public class SettingsFileTests
{
    [Theory]
    [InlineData("a figure with a typo", """{ "call-outs-add-up": { "cals": 4 } }""", "/figures/call-outs-add-up/cals")]
    [InlineData("a rule nobody knows", """{ "call-outs-ad-up": { "calls": 4 } }""", "/figures/call-outs-ad-up/calls")]
    [InlineData("a negative count", """{ "call-outs-add-up": { "calls": -4 } }""", "/figures/call-outs-add-up/calls")]
    [InlineData("a count above the most", """{ "call-outs-add-up": { "calls": 21 } }""", "/figures/call-outs-add-up/calls")]
    [InlineData("a number in words", """{ "call-outs-add-up": { "calls": "four" } }""", "/figures/call-outs-add-up/calls")]
    [InlineData("half a number", """{ "call-outs-add-up": { "calls": 3.5 } }""", "/figures/call-outs-add-up/calls")]
    [InlineData("a date that is none", """{ "call-outs-add-up": { "calls": [{ "from": "2027-02-30", "value": 3 }] } }""", "/figures/call-outs-add-up/calls")]
    [InlineData("an empty list", """{ "call-outs-add-up": { "calls": [] } }""", "/figures/call-outs-add-up/calls")]
    public void A_mistake_is_named_and_nothing_is_used(string story, string figures, string pointer)
    {
        var read = SettingsReader.From($$"""{ "partnership": "Anywhere", "figures": {{figures}} }""");

        Assert.True(read.Settings is null, story);
        Assert.Equal(pointer, Assert.Single(read.Problems).Pointer);
    }

    [Theory]
    [InlineData("2026-12-31", 4)]
    [InlineData("2027-04-01", 3)]
    [InlineData("2028-01-01", 6)]
    public void A_dated_value_holds_from_its_day(string day, int calls)
    {
        var read = SettingsReader.From("""
            { "partnership": "Anywhere", "figures": { "call-outs-add-up": { "calls": [{ "from": "2028-01-01", "value": 6 }, { "from": "2027-04-01", "value": 3 }] } } }
            """);
        var figure = Safeguard.All.Single(rule => rule.Card.Code == "call-outs-add-up").Card.Figures.Single(figure => figure.Name == "calls");

        Assert.Equal(calls, read.Settings!.Of(figure, DateOnly.Parse(day, null)));
    }

    [Theory]
    [InlineData("a rule nobody knows", """{ "call-outs-ad-up": { "perThousandAWeek": 2 } }""", "/budgets/call-outs-ad-up")]
    [InlineData("a typo", """{ "all": { "perThousandAWeak": 2 } }""", "/budgets/all/perThousandAWeak")]
    [InlineData("a negative budget", """{ "all": { "perThousandAWeek": -1 } }""", "/budgets/all/perThousandAWeek")]
    [InlineData("more than all answers", """{ "call-outs-add-up": { "usefulPercent": 101 } }""", "/budgets/call-outs-add-up/usefulPercent")]
    public void A_mistake_in_a_budget_is_named(string story, string budgets, string pointer)
    {
        var read = SettingsReader.From($$"""{ "partnership": "Anywhere", "figures": {}, "budgets": {{budgets}} }""");

        Assert.True(read.Settings is null, story);
        Assert.Equal(pointer, Assert.Single(read.Problems).Pointer);
    }

    [Fact]
    public void A_safeguard_has_its_own_budget_or_the_one_for_all_or_the_usual()
    {
        var set = SettingsReader.From("""{ "partnership": "Anywhere", "figures": {}, "budgets": { "all": { "perThousandAWeek": 2 }, "call-outs-add-up": { "perThousandAWeek": 0.5, "usefulPercent": 50 } } }""").Settings!;

        Assert.Equal(new(0.5, 50), set.BudgetOf("call-outs-add-up"));
        Assert.Equal(new(2, 30), set.BudgetOf("notice-not-read"));
        Assert.Equal(Budget.Usual, LocalSettings.National.BudgetOf("notice-not-read"));
    }

    [Fact]
    public void The_file_in_this_checkout_can_be_used() =>
        Assert.NotNull(SettingsReader.From(File.ReadAllText(Path.Combine(Checkout.Root, "settings/partnership.json"))).Settings);
}
