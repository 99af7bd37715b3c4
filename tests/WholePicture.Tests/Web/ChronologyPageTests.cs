using System.Net;
using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

/// <summary>Every entry one under the other, and only those asked for.</summary>
[Collection(nameof(Served))]
public class ChronologyPageTests(Served served)
{
    private string Page => $"/children/{served.Mira}/chronology?at=2026-11-18T16:05";

    [Fact]
    public async Task It_holds_every_entry_the_latest_first()
    {
        var lines = (await served.Open(Page)).QuerySelectorAll(".chron__row");

        Assert.InRange(lines.Length, 60, 300);
        Assert.Contains("2026", Words(lines[0].QuerySelector(".chron__when")!), StringComparison.Ordinal);
        Assert.Contains("8 January 2024", Words(lines[^1].QuerySelector(".chron__when")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agency", "estuary-police", "Estuary Police")]
    [InlineData("kind", "police-call-out", "Police call-out.")]
    [InlineData("how", "told-by-parent", "told")]
    public async Task A_filter_leaves_only_what_it_names_and_says_how_many(string filter, string value, string inEach)
    {
        var (all, page) = (await served.Open(Page), await served.Open($"{Page}&{filter}={value}"));
        var lines = page.QuerySelectorAll(".chron__row");

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(inEach, Words(line), StringComparison.Ordinal));
        Assert.Contains($"{lines.Length} of {all.QuerySelectorAll(".chron__row").Length} entries", Words(page.QuerySelector(".chron__count")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_asked_for_by_key_and_never_by_name()
    {
        var father = (await served.Open(Page)).QuerySelectorAll("#person option").Single(one => one.TextContent.StartsWith("Father", StringComparison.Ordinal)).GetAttribute("value")!;
        var lines = (await served.Open($"{Page}&person={father}")).QuerySelectorAll(".chron__row");

        Assert.True(Guid.TryParse(father, out _));
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains("Father", Words(line), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("agency=nobody")]
    [InlineData("person=luka")]
    [InlineData("person=0190aaaa-0000-7000-8000-000000000000")]
    [InlineData("kind=gossip")]
    [InlineData("how=guessed")]
    public async Task What_there_cannot_be_is_refused_and_never_left_out_in_silence(string filter)
    {
        using var answer = await served.Browser.GetAsync(new Uri($"{Page}&{filter}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task When_nothing_is_all_of_it_at_once_it_says_so()
    {
        var page = await served.Open($"{Page}&agency=estuary-police&kind=visit");

        Assert.Empty(page.QuerySelectorAll(".chron__row"));
        Assert.Contains("No entry is all of this at once.", Words(page.QuerySelector(".empty")!), StringComparison.Ordinal);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
