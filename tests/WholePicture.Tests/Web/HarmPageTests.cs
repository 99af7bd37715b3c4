using System.Net;

namespace WholePicture.Tests.Web;

/// <summary>How harm has built up, as a page: its drawings and its text hold the same, and each week opens its entries.</summary>
[Collection(nameof(Served))]
public class HarmPageTests(Served served)
{
    private string Path => $"/children/{served.Mira}/harm?at=2026-11-18T16:05";

    [Theory]
    [InlineData("2026-11-18T16:05", null)]
    [InlineData("2026-07-28", null)]
    [InlineData("2026-11-18T16:05", "estuary-police")]
    [InlineData("2026-11-18T16:05", "estuary-social-care")]
    public async Task The_drawings_and_the_text_hold_the_same(string at, string? through)
    {
        var page = await served.Open($"/children/{served.Mira}/harm?at={at}{(through is null ? "" : $"&as={through}")}");
        var headings = page.QuerySelectorAll(".harm__table thead th").Skip(1).Select(heading => Plain(heading.TextContent).ToLowerInvariant()).ToList();
        var rows = page.QuerySelectorAll("[data-row]").Select(row => (row.Id!, $"{Plain(row.QuerySelector("th")!.TextContent)}: {string.Join("; ", row.QuerySelectorAll("td").Select((cell, place) => $"{headings[place]} {Plain(cell.TextContent)}"))}."));
        var written = page.QuerySelectorAll("[data-piece]").Select(piece => (piece.GetAttribute("data-piece")!, Plain(piece.TextContent))).Concat(rows).Order().ToList();

        Assert.NotEmpty(written);
        Assert.All(new[] { ".strip--lying", ".strip--standing" }, which => Assert.Equal(written, page.QuerySelectorAll($"{which} [data-pieces]")
            .Select(mark => (mark.GetAttribute("data-pieces")!, Plain(mark.QuerySelector("title")!.TextContent))).Order()));
    }

    [Fact]
    public async Task Each_week_leads_to_its_line_and_the_line_to_its_entries()
    {
        var page = await served.Open(Path);
        var chronology = await served.Open($"/children/{served.Mira}/chronology?at=2026-11-18T16:05");
        var entries = page.QuerySelectorAll(".harm__entry").Select(link => link.GetAttribute("href")!).ToList();

        Assert.All(page.QuerySelectorAll(".strip a"), mark => Assert.NotNull(page.GetElementById(mark.GetAttribute("href")!.TrimStart('#'))));
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.NotNull(chronology.GetElementById(entry.Split('#')[1])));
    }

    [Fact]
    public async Task The_count_of_a_week_is_a_number_and_a_hatch_and_nothing_is_a_ring()
    {
        var page = await served.Open(Path);

        Assert.All(page.QuerySelectorAll(".strip--lying .cell-edge"), cell => Assert.StartsWith("url(#hatch-", cell.GetAttribute("fill"), StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll(".strip--lying .cell-edge").Length, page.QuerySelectorAll(".strip--lying .count").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".strip--lying .ring"));
        Assert.NotEmpty(page.QuerySelectorAll(".strip--lying .crossed"));
    }

    [Theory]
    [InlineData("?back=1")]
    [InlineData("?at=2026-11-18T16:05&back=1")]
    public async Task The_years_before_and_after_can_be_looked_at(string years)
    {
        var links = (await served.Open($"/children/{served.Mira}/harm{years}")).QuerySelectorAll(".harm__years a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(2, links.Count);
        foreach (var link in links)
        {
            Assert.NotNull((await served.Open(link)).QuerySelector(".harm__years"));
        }
    }

    [Fact]
    public async Task Whoever_looks_is_written_down()
    {
        await served.Open(Path);

        Assert.Contains("How harm has built up", (await served.Open("carys-holt", $"/children/{served.Mira}/who-looked")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("back=-1")]
    [InlineData("back=21")]
    [InlineData("back=last")]
    public async Task A_year_that_cannot_be_is_answered_plainly(string asked)
    {
        using var answer = await served.Browser.GetAsync(new Uri($"{Path}&{asked}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
