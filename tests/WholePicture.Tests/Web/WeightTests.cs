namespace WholePicture.Tests.Web;

/// <summary>Pages are light enough for a telephone at the edge of town, as a browser fetches them.</summary>
[Collection(nameof(Served))]
public class WeightTests(Served served)
{
    private const int First = 100_000;
    private const int After = 25_000;

    public static TheoryData<string> Pages => [.. Shown.Pages, "now"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_light(string which)
    {
        var path = await Shown.Path(served, which);
        var page = (await Fetch(path)).Length;
        var parts = (await served.Read(path)).QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img, script[src]").Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!);
        var with = await Task.WhenAll(parts.Select(Fetch));

        Assert.InRange(page, 1, After);
        Assert.InRange(page + with.Sum(part => part.Length), 1, First);
    }

    [Fact]
    public async Task What_pages_share_is_fetched_once()
    {
        var style = (await served.Read("/sign-in")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var answer = await served.Browser.GetAsync(new Uri(style, UriKind.Relative));

        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    private async Task<byte[]> Fetch(string path)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        ask.Headers.AcceptEncoding.ParseAdd("gzip, deflate, br");
        using var answer = await served.Browser.SendAsync(ask);

        return await answer.Content.ReadAsByteArrayAsync();
    }
}
