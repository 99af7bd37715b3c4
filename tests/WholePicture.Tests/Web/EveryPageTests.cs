using System.Net;
using System.Text.RegularExpressions;

namespace WholePicture.Tests.Web;

/// <summary>What holds for every page there is.</summary>
[Collection(nameof(Served))]
public partial class EveryPageTests(Served served)
{
    public static TheoryData<string> Pages => ["/", "/children/{mira}?at=2026-11-18T16:05", "/children/{mira}?at=2026-11-18T16:05&as=estuary-police", "/children/{mira}/as-text?at=2026-11-18T16:05", "/children/{mira}/chronology?at=2026-11-18T16:05", "/children/{mira}/family?at=2026-11-18T16:05", "/children/{mira}/family?at=2019-01-01", "/children/{mira}/harm?at=2026-11-18T16:05", "/children/{mira}/harm?at=2019-01-01", "/children/{mira}?at=2019-01-01"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_says_in_which_language_it_is_and_whose_people_are_in_it(string path)
    {
        var page = await served.Open(Of(path));

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Contains("Invented people", page.QuerySelector(".invented")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#content", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Skip to main content", page.QuerySelector("a")!.TextContent);
        Assert.EndsWith(" - WholePicture", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_carries_no_script_and_no_style_of_its_own(string path)
    {
        var page = await served.Open(Of(path));

        Assert.Empty(page.QuerySelectorAll("script, style, [style], [onclick], iframe, font"));
    }

    public static TheoryData<string> All => [.. Shown.Pages];

    /// <summary>A form that says where it goes is sealed only when it says so too; without its seal nothing that is sent from a browser is taken.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Each_form_on_it_carries_the_seal_it_is_taken_by(string which)
    {
        var page = await served.Open(Shown.Reader(which), await Shown.Path(served, which));

        Assert.All(page.QuerySelectorAll("form[method=post]"), form => Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken]")));
    }

    [Fact]
    public void No_form_that_says_where_it_goes_is_written_without_it() => Assert.DoesNotContain(
        WholePicture.Tests.House.Checkout.Files("src", ".cshtml").SelectMany(file => file.Text.Split('\n')),
        line => line.Contains("<form method=\"post\"", StringComparison.Ordinal) && line.Contains(" action=", StringComparison.Ordinal) && !line.Contains("asp-antiforgery=\"true\"", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_speaks_as_we_mean_to(string path)
    {
        var words = (await served.Open(Of(path))).Body!.TextContent;

        Assert.DoesNotMatch(Never(), words);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task An_id_stands_once(string path)
    {
        var ids = (await served.Open(Of(path))).QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/nothing-here")]
    public async Task A_browser_may_show_it_and_little_else(string path)
    {
        using var answer = await served.Browser.GetAsync(new Uri(Of(path), UriKind.Relative));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/nothing-here", HttpStatusCode.NotFound, "Page not found")]
    [InlineData("/children/0190aaaa-0000-7000-8000-000000000000", HttpStatusCode.NotFound, "Page not found")]
    [InlineData("/children/{mira}?at=yesterday", HttpStatusCode.BadRequest, "This address is not complete")]
    [InlineData("/children/{mira}?as=nobody", HttpStatusCode.BadRequest, "This address is not complete")]
    public async Task What_cannot_be_shown_is_answered_plainly(string path, HttpStatusCode code, string heading)
    {
        using var answer = await served.Browser.GetAsync(new Uri(Of(path), UriKind.Relative));

        Assert.Equal(code, answer.StatusCode);
        Assert.Contains($"<h1 class=\"title\">{heading}</h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_families_are_listed_with_what_is_open_and_who_has_a_part()
    {
        var row = (await served.Open("/")).QuerySelector(".families__table tbody tr")!;

        Assert.Contains("Mira Arden", row.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"\d+ open", row.TextContent);
        Assert.Contains("talking therapies", row.TextContent, StringComparison.Ordinal);
    }

    private string Of(string path) => path.Replace("{mira}", $"{served.Mira}", StringComparison.Ordinal);

    [GeneratedRegex(@"\bno concerns\b|\brisk level\b|failed to engage|alleged victim|\bcases?\b|\busers?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Never();
}
