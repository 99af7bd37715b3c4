using WholePicture.Bench.Attention;
using WholePicture.Demo.Living;
using WholePicture.Demo.Living.Patterns;

namespace WholePicture.Tests.Bench.Attention;

/// <summary>Patterns planted among ordinary families are found by their day, and ordinary families are mostly left alone.</summary>
public class AttentionTests
{
    [Fact]
    public void Every_pattern_that_can_be_planted_is_found_by_the_day_it_is_complete()
    {
        var tally = AttentionVerb.Play(new Population(900, 3, 11, 1));

        Assert.Equal(Pattern.All.Select(pattern => pattern.Name).Order(StringComparer.Ordinal), tally.Patterns.Keys.Order(StringComparer.Ordinal));
        Assert.All(tally.Patterns, pattern => Assert.True(pattern.Value.Found == pattern.Value.Carried, $"{pattern.Key}: {pattern.Value.Found} of {pattern.Value.Carried} found"));
    }

    [Fact]
    public void Ordinary_families_ask_for_little_attention()
    {
        var tally = AttentionVerb.Play(new Population(1_500, 2, 12, 0));
        var weeks = tally.ChildWeeks / 1000;

        Assert.Empty(tally.Patterns);
        Assert.InRange(tally.Ordinary.Values.Sum() / weeks, 0.2, 8);
        Assert.InRange(tally.Ordinary.Where(rule => Tally.Interrupts(rule.Key)).Sum(rule => rule.Value) / weeks, 0, 1.5);
    }
}
