using AngleSharp;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class SearchTests(Served served)
{
    [Theory]
    [InlineData("carys-holt", "999 014 2769", "Mira Arden")]
    [InlineData("carys-holt", "9990142768", "Mira Arden")]
    [InlineData("carys-holt", "Mira Arden 27/07/2026", "Mira Arden")]
    [InlineData("carys-holt", "27 July 2026 mira arden", "Mira Arden")]
    [InlineData("carys-holt", "ARDEN", "Mira Arden")]
    [InlineData("carys-holt", "myra ardin", "Mira Arden")]
    [InlineData("carys-holt", "27/07/2026", "Mira Arden")]
    [InlineData("carys-holt", "July 2026", "Mira Arden")]
    [InlineData("carys-holt", "14 Quay Row", "Lena Arden")]
    [InlineData("carys-holt", "vesh 1997", "Luka Vesh")]
    [InlineData("out-of-hours", "mira", "Mira Arden")]
    [InlineData("out-of-hours", "Luca Vesch", "Luka Vesh")]
    [InlineData("out-of-hours", "12/14 quay row", "Lena Arden")]
    [InlineData("out-of-hours", "arden 2026", "Mira Arden")]
    public async Task Whoever_may_open_a_picture_finds_it(string viewer, string typed, string name) =>
        Assert.Contains(name, await Results(viewer, typed), StringComparison.Ordinal);

    [Fact]
    public async Task A_child_leads_to_the_childs_page_and_an_adult_to_the_adults()
    {
        Assert.Contains($"<h3><a class=\"govuk-link\" href=\"/children/{served.Mira}\">", await Results("out-of-hours", "mira arden"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{await served.Father()}\"", await Results("out-of-hours", "luka vesh"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999 014 2769")]
    [InlineData("Mira Arden 27/07/2026")]
    public async Task Anybody_else_learns_only_that_somebody_fits_and_whom_to_ring(string typed)
    {
        var page = await Results("kit-harlow", typed);

        Assert.Contains("Somebody fits what you typed", page, StringComparison.Ordinal);
        Assert.Contains("break-glass", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Mira", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Fits:", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kit-harlow", "arden", "Nobody found")]
    [InlineData("kit-harlow", "14 Quay Row", "Nobody found")]
    [InlineData("kit-harlow", "27/07/2026", "Nobody found")]
    [InlineData("kit-harlow", "9990142768", "Nobody found")]
    [InlineData("carys-holt", "%", "Too little to look for")]
    [InlineData("carys-holt", "%%%___", "Too little to look for")]
    [InlineData("carys-holt", "zqx%vwk", "Nobody found")]
    [InlineData("carys-holt", "'; drop table people.identifier; --", "Nobody found")]
    [InlineData("out-of-hours", "'; drop table people.identifier; --", "Nobody found")]
    [InlineData("out-of-hours", "\u0001\u0002 zqxvwk \u202e", "Nobody found")]
    [InlineData("carys-holt", "", "Too little to look for")]
    public async Task What_finds_nobody_says_what_to_do(string viewer, string typed, string heading) =>
        Assert.Contains(heading, await Results(viewer, typed), StringComparison.Ordinal);

    [Fact]
    public async Task Ten_thousand_letters_are_answered_and_what_was_left_out_is_said() =>
        Assert.Contains("Only the first 200 letters", await Results("out-of-hours", new('q', 10_000)), StringComparison.Ordinal);

    private async Task<string> Results(string viewer, string typed)
    {
        using var browser = await served.SignedIn(viewer);
        using var answer = await served.Post(browser, "/search", ("for", typed));
        var page = await BrowsingContext.New().OpenAsync(async request => request.Content(await answer.Content.ReadAsStringAsync()));

        return page.QuerySelector("section[aria-labelledby=found]")!.OuterHtml;
    }
}
