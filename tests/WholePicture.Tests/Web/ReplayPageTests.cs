using System.Net;
using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

/// <summary>A learning lead has a case replayed, and reads what could have been known beside what was.</summary>
[Collection(nameof(Served))]
public class ReplayPageTests(Served served)
{
    [Fact]
    public async Task It_is_replayed_for_real_and_drawn_as_it_is_told()
    {
        var page = await served.Open(Served.Lead.Id, await served.Replayed());
        var lines = page.QuerySelectorAll(".replayed tbody tr").Select(line => line.QuerySelectorAll("td, th").Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        var drawn = page.QuerySelectorAll("svg.shelves text.on-ink, svg.shelves text.strong").Select(text => text.TextContent).SelectMany(text => text.Split(", ")).Where(text => text.All(char.IsAsciiDigit)).ToHashSet();

        Assert.NotEmpty(lines);
        Assert.Equal(lines.Where(line => line[2] != "not raised").Select(line => line[0]).ToHashSet(), drawn);
        Assert.Contains($"{lines.Count} of {lines.Count} concerns", page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_everybody_else_it_is_not_there()
    {
        foreach (var path in new[] { "/replays", Served.Replay })
        {
            using var answer = await served.Browser.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var tried = await served.Post(served.Browser, Served.Replay);
        Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
        Assert.DoesNotContain("Learning", (await served.Open("carys-holt", "/inbox")).QuerySelector("nav")!.TextContent, StringComparison.Ordinal);
    }
}
