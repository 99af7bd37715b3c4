using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Words;

public class SettingsTests
{
    private static readonly Figure calls = new("rule", "calls", Default: 4, Least: 1, Most: 9, Means: "Calls");

    private static readonly LocalSettings settings = Folding.Setting("rule", "calls", new DatedValue(Today.Day(10), 6), new DatedValue(Today.Day(0), 5));

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(0, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 6)]
    [InlineData(1000, 6)]
    public void A_value_holds_from_its_day_until_the_next(int day, int value) => Assert.Equal(value, settings.Of(calls, Today.Day(day)));

    [Fact]
    public void A_figure_nobody_set_keeps_its_default() => Assert.Equal(4, settings.Of(calls with { Name = "days" }, Today.Day(20)));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 10)]
    [InlineData(9, 10)]
    [InlineData(10, null)]
    public void The_next_change_is_the_next_day_on_which_one_begins(int after, int? next) =>
        Assert.Equal(next is { } day ? Today.Day(day) : null, settings.NextChange(Today.Day(after)));
}
