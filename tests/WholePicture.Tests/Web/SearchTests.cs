using AngleSharp;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class SearchTests(Served served)
{
    [Theory]
    [InlineData("carys-holt", "999 014 2769", "Mira Arden")]
    [InlineData("carys-holt", "Mira Arden 27/07/2026", "Mira Arden")]
    [InlineData("carys-holt", "27 July 2026 mira arden", "Mira Arden")]
    [InlineData("carys-holt", "ARDEN", "Mira Arden")]
    [InlineData("out-of-hours", "mira", "Mira Arden")]
    public async Task Whoever_may_open_a_picture_finds_it(string viewer, string typed, string name) =>
        Assert.Contains(name, await Results(viewer, typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("999 014 2769")]
    [InlineData("Mira Arden 27/07/2026")]
    public async Task Anybody_else_learns_only_that_somebody_fits_and_whom_to_ring(string typed)
    {
        var page = await Results("kit-harlow", typed);

        Assert.Contains("Somebody fits what you typed", page, StringComparison.Ordinal);
        Assert.Contains("break-glass", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Mira", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kit-harlow", "arden", "Nobody found")]
    [InlineData("carys-holt", "%", "Too little to look for")]
    [InlineData("carys-holt", "%%%___", "Too little to look for")]
    [InlineData("carys-holt", "ard%n", "Nobody found")]
    [InlineData("carys-holt", "'; drop table people.identifier; --", "Nobody found")]
    [InlineData("carys-holt", "27/07/2026", "Too little to look for")]
    [InlineData("carys-holt", "", "Too little to look for")]
    public async Task What_finds_nobody_says_what_to_do(string viewer, string typed, string heading) =>
        Assert.Contains(heading, await Results(viewer, typed), StringComparison.Ordinal);

    private async Task<string> Results(string viewer, string typed)
    {
        using var browser = await served.SignedIn(viewer);
        using var answer = await served.Post(browser, "/search", ("for", typed));
        var page = await BrowsingContext.New().OpenAsync(async request => request.Content(await answer.Content.ReadAsStringAsync()));

        return page.QuerySelector("section[aria-labelledby=found]")!.OuterHtml;
    }
}
