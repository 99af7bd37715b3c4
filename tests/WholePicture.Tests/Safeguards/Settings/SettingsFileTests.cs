using WholePicture.Safeguards;
using WholePicture.Safeguards.Settings;
using WholePicture.Tests.House;

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

    [Fact]
    public void The_file_in_this_checkout_can_be_used() =>
        Assert.NotNull(SettingsReader.From(File.ReadAllText(Path.Combine(Checkout.Root, "settings/partnership.json"))).Settings);
}
