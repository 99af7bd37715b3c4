using System.Text.RegularExpressions;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Catalogue;

namespace WholePicture.Tests.Safeguards;

public partial class CoverageTests
{
    [Fact]
    public void Every_requirement_and_clock_that_a_card_names_is_one()
    {
        var known = Coverage.OfRequirements.Select(line => $"REQ {line.Id}").Concat(Coverage.OfClocks.Select(line => line.Id)).ToHashSet();

        Assert.All(Safeguard.All.SelectMany(rule => rule.Card.Taught).Where(source => Row().IsMatch(source)), source => Assert.Contains(source, known));
    }

    [Fact]
    public void Each_row_is_there_once_and_names_the_safeguards_that_name_it()
    {
        Assert.Distinct(Coverage.OfRequirements.Select(line => line.Id));
        Assert.Distinct(Coverage.OfClocks.Select(line => line.Id));
        Assert.Equal(["injury-in-small-baby"], Coverage.OfRequirements.Single(line => line.Id == "SM-07").Codes);
    }

    [Fact]
    public void A_row_that_no_card_names_is_listed_as_not_covered()
    {
        var bare = Coverage.OfRequirements.First(line => line.Codes.Count == 0);

        Assert.Contains(Coverage.Markdown(), line => line.StartsWith($"| {bare.Id} |", StringComparison.Ordinal) && line.EndsWith("| not covered yet |", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(REQ |T\d+-)")]
    private static partial Regex Row();
}
