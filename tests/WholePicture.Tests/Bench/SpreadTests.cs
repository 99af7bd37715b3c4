using WholePicture.Bench;

namespace WholePicture.Tests.Bench;

public sealed class SpreadTests
{
    [Theory]
    [InlineData("of a hundred, the rank is the figure", 100, 50, 95, 99, 100)]
    [InlineData("of a thousand", 1000, 500, 950, 990, 1000)]
    [InlineData("between two ranks, the upper", 101, 51, 96, 100, 101)]
    [InlineData("of three, one bad one is the p95", 3, 2, 3, 3, 3)]
    [InlineData("of one, all are it", 1, 1, 1, 1, 1)]
    [InlineData("of none, zero", 0, 0, 0, 0, 0)]
    public void Percentiles_are_figures_that_were_measured(string story, int count, int median, int p95, int p99, int longest)
    {
        var spread = Spread.Of(Enumerable.Range(1, count).Reverse().Select(number => TimeSpan.FromMilliseconds(number)));

        Assert.True(new Spread(count, Ms(Math.Min(count, 1)), Ms(median), Ms(p95), Ms(p99), Ms(longest)) == spread, $"{story}: {spread}");
    }

    [Theory]
    [InlineData(1000, "target 1.0 s: met")]
    [InlineData(1250, "target 1.0 s: missed by 250 ms")]
    public void A_target_is_met_or_missed_by_so_much(int measured, string words) => Assert.Equal(words, Spread.Against(Ms(measured), Ms(1000)));

    private static TimeSpan Ms(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
