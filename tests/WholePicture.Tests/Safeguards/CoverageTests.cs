using System.Text.RegularExpressions;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Catalogue;
using WholePicture.Tests.House;

namespace WholePicture.Tests.Safeguards;

public partial class CoverageTests
{
    [Fact]
    public void Every_requirement_and_clock_that_a_card_names_is_one()
    {
        Assert.All(Safeguard.All.SelectMany(rule => rule.Card.Taught).Where(source => Row().IsMatch(source)), source => Assert.Contains(source, Coverage.Known));
    }

    [Fact]
    public void Each_row_is_there_once_and_names_the_safeguards_that_name_it()
    {
        Assert.Distinct(Coverage.OfRequirements.Select(line => line.Id));
        Assert.Distinct(Coverage.OfClocks.Select(line => line.Id));
        Assert.Equal(["baby-not-examined", "injury-and-violence", "injury-in-small-baby"], Coverage.OfRequirements.Single(line => line.Id == "SM-07").Codes);
    }

    [Fact]
    public void A_row_that_no_card_names_is_listed_as_not_covered()
    {
        var bare = Coverage.OfRequirements.First(line => !line.IsCovered);

        Assert.Contains(Coverage.Markdown(), line => line.StartsWith($"| {bare.Id} |", StringComparison.Ordinal) && line.EndsWith("| not covered yet |", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_only_records_or_shows_is_left_out_and_every_other_is_there()
    {
        Assert.DoesNotContain(Coverage.OfRequirements, line => line.Id == "PF-01");
        Assert.Contains(Coverage.OfRequirements, line => line.Id == "SM-07");
        Assert.Contains("REQ PF-01", Coverage.Known);
    }

    [Fact]
    public void A_row_that_a_card_names_is_never_set_aside() =>
        Assert.Empty(Safeguard.All.SelectMany(rule => rule.Card.Taught).Where(source => source.StartsWith("REQ ", StringComparison.Ordinal)).Select(source => source[4..])
            .Except(Coverage.OfRequirements.Select(line => line.Id)));

    [Fact]
    public void Every_page_that_is_said_to_carry_a_row_is_there_and_so_is_the_row()
    {
        var pages = Directory.GetFiles(Path.Combine(Checkout.Root, "src/WholePicture/Web/Pages"), "*.cshtml", SearchOption.AllDirectories)
            .Select(file => Page().Match(File.ReadAllText(file)).Groups[1].Value).ToHashSet();

        Assert.All(CarriedByPages.All, carried => Assert.Contains(carried.Page, pages));
        Assert.All(CarriedByPages.All, carried => Assert.Contains(carried.Page, Coverage.OfRequirements.Single(line => line.Id == carried.Row).Pages));
    }

    [GeneratedRegex(@"^@page ""([^""]+)""", RegexOptions.Multiline)]
    private static partial Regex Page();

    [GeneratedRegex(@"^(REQ |T\d+-)")]
    private static partial Regex Row();
}
