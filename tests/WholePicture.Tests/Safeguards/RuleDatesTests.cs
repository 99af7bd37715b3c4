using WholePicture.Database;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Safeguards;

/// <summary>What a safeguard said on a day can always be answered.</summary>
public class RuleDatesTests
{
    private static readonly SafeguardCard addsUp = RuleVerb.Find("call-outs-add-up");

    [Theory]
    [InlineData("the day before the review was published", "2022-10-17", false)]
    [InlineData("the day on which it was", "2022-10-18", true)]
    [InlineData("today", "2026-11-21", true)]
    public void It_speaks_from_the_day_on_which_what_taught_it_was_published(string story, string day, bool speaks)
    {
        var on = DateOnly.Parse(day, null);

        Assert.True(speaks == addsUp.IsValidOn(on), story);
        Assert.True(speaks == Safeguard.On(on).Any(rule => rule.Card.Code == addsUp.Code), story);
    }

    [Fact]
    public void Nothing_speaks_before_its_first_day_or_after_its_last()
    {
        for (var day = new DateOnly(2010, 1, 1); day < new DateOnly(2027, 1, 1); day = day.AddDays(31))
        {
            Assert.Equal(Safeguard.All.Where(rule => rule.Card.IsValidOn(day)), Safeguard.On(day));
        }

        Assert.False((addsUp with { ValidUntil = new(2025, 12, 31) }).IsValidOn(new(2026, 1, 1)));
        Assert.True((addsUp with { ValidUntil = new(2025, 12, 31) }).IsValidOn(new(2025, 12, 31)));
    }

    [Fact]
    public void A_figure_is_told_as_it_was_that_day()
    {
        var settings = Folding.Setting("call-outs-add-up", "calls", new DatedValue(new(2026, 4, 1), 3));

        Assert.Contains(RuleVerb.Lines(addsUp, settings, new(2026, 3, 31)), line => line.Contains("calls           4, the default", StringComparison.Ordinal));
        Assert.Contains(RuleVerb.Lines(addsUp, settings, new(2026, 4, 1)), line => line.Contains("calls           3; the default is 4", StringComparison.Ordinal));
        Assert.StartsWith("call-outs-add-up said nothing on 1 May 2019", Assert.Single(RuleVerb.Lines(addsUp, settings, new(2019, 5, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_nobody_knows_and_a_day_that_is_none_are_said_to_be_so()
    {
        Assert.Contains("call-outs-add-up", Assert.Throws<PlainError>(() => RuleVerb.Find("call-outs-ad-up")).Message, StringComparison.Ordinal);
        Assert.Contains("is not a day", Assert.Throws<PlainError>(() => RuleVerb.Day("21/11/2026")).Message, StringComparison.Ordinal);
    }
}
