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
        using var browser = await served.SignedIn(Shown.Reader(which));
        var page = (await Fetch(browser, path)).Length;
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        var parts = (await Served.Read(answer)).QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img, script[src]").Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!);
        var with = await Task.WhenAll(parts.Select(part => Fetch(browser, part)));

        Assert.InRange(page, 1, After);
        Assert.InRange(page + with.Sum(part => part.Length), 1, First);
    }

    [Fact]
    public async Task What_pages_share_is_fetched_once()
    {
        var style = (await served.Open("/sign-out")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var answer = await served.Browser.GetAsync(new Uri(style, UriKind.Relative));

        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    private static async Task<byte[]> Fetch(HttpClient browser, string path)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        ask.Headers.AcceptEncoding.ParseAdd("gzip, deflate, br");
        using var answer = await browser.SendAsync(ask);

        return await answer.Content.ReadAsByteArrayAsync();
    }
}
