using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

/// <summary>What the drawing on the page says and what the page of text says are the same list (REQ: every picture has a text twin).</summary>
[Collection(nameof(Served))]
public class TextTwinTests(Served served)
{
    [Theory]
    [InlineData("2026-11-18T16:05", null)]
    [InlineData("2026-07-28", null)]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-11-18T16:05", "estuary-police")]
    [InlineData("2026-11-18T16:05", "estuary-social-care")]
    public async Task Both_hold_the_same_facts(string at, string? through)
    {
        var address = $"?at={at}{(through is null ? "" : $"&as={through}")}";
        var picture = await served.Open($"/children/{served.Mira}{address}");
        var text = await served.Open($"/children/{served.Mira}/as-text{address}");

        var drawn = picture.QuerySelectorAll("svg.swimlane a").SelectMany(mark =>
            mark.GetAttribute("data-pieces")!.Split(' ').Zip(mark.QuerySelector("title")!.TextContent.Split('\n'), (id, words) => (id, Plain(words))));
        var written = text.QuerySelectorAll("[data-piece]").Select(piece => (piece.GetAttribute("data-piece")!, Plain(piece.TextContent)));

        Assert.NotEmpty(written);
        Assert.Equal(written.Order(), drawn.Order());
    }

    [Fact]
    public async Task Every_mark_leads_to_its_own_line_of_the_text()
    {
        var picture = await served.Open(served.MiraThen);
        var text = await served.Open(served.MiraAsText);
        var marks = picture.QuerySelectorAll("svg.swimlane a").Select(mark => mark.GetAttribute("href")!).ToList();

        Assert.All(marks, mark => Assert.StartsWith(served.MiraAsText, mark, StringComparison.Ordinal));
        Assert.All(marks, mark => Assert.NotNull(text.GetElementById(mark.Split('#')[1])));
    }

    [Fact]
    public async Task Its_lanes_stand_in_the_order_of_the_drawing()
    {
        var picture = await served.Open(served.MiraThen);
        var text = await served.Open(served.MiraAsText);
        var names = string.Join(' ', picture.QuerySelectorAll("svg.swimlane .name, svg.swimlane .name-quiet").Select(name => name.TextContent));

        Assert.Equal(names, string.Join(' ', text.QuerySelectorAll(".twin__lane").Select(lane => lane.ChildNodes[0].TextContent.Trim())));
    }

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
