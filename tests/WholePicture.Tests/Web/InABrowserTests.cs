using Microsoft.Playwright;

namespace WholePicture.Tests.Web;

/// <summary>Pages as people see them: wide, narrow and narrower, by day and by night, in their own colours, on paper, by keyboard, with no script.</summary>
[Collection(nameof(LookedAt))]
public class InABrowserTests(Served served, Chromium chromium) : IClassFixture<Chromium>
{
    private const int Wide = 1280;
    private const int Turned = 768;

    private static readonly Seen[] byDayAndByNight = [new(Wide, Script: true), new(320, Dark: true, Script: true)];
    private static readonly Seen[] inEveryWay =
        [new(320, Script: true), new(Wide, Dark: true, Script: true), new(390, Script: true), new(390, Dark: true, Script: true), new(Wide, OwnColours: true, Script: true)];

    public static TheoryData<string> Pages => [.. Shown.Pages, "now"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nobody_is_shut_out(string which)
    {
        // Two at once: most of the time goes into looking through what is drawn
        var path = await Shown.Path(served, which);
        var ways = which is "then" or "now" ? byDayAndByNight.Concat(inEveryWay) : byDayAndByNight;
        await Parallel.ForEachAsync(ways, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seen, _) =>
        {
            var page = await Look(which, path, seen);

            // A wide page is also a tablet's, once it is turned
            foreach (var turned in seen == byDayAndByNight[0] ? new[] { Wide, Turned } : [seen.Width])
            {
                await page.SetViewportSizeAsync(turned, 900);
                Assert.Empty((await Axe.Wrong(page)).Select(wrong => $"{turned}: {wrong}"));
            }

            await page.Context.CloseAsync();
        });
    }

    [Fact]
    public async Task Whoever_is_shut_out_is_noticed()
    {
        var page = await Look("/sign-in", new(Wide, Script: true));
        await page.EvaluateAsync("document.documentElement.removeAttribute('lang')");

        Assert.StartsWith("html-has-lang: <html", Assert.Single(await Axe.Wrong(page)), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("then")]
    [InlineData("text")]
    [InlineData("chronology")]
    [InlineData("asked")]
    [InlineData("family")]
    [InlineData("harm")]
    [InlineData("now")]
    [InlineData("police")]
    [InlineData("/inbox")]
    [InlineData("concern")]
    [InlineData("hand-on")]
    [InlineData("challenge")]
    [InlineData("/inbox/away")]
    [InlineData("/inbox/e-mail")]
    [InlineData("record")]
    [InlineData("who-looked")]
    [InlineData("/sign-in")]
    [InlineData("/safeguards")]
    [InlineData("glass")]
    [InlineData("replay")]
    [InlineData("/record/incident")]
    public async Task Nothing_has_to_be_scrolled_sideways(string which)
    {
        var page = await Look(which, new(1440));
        foreach (var width in new[] { 1440, 1280, 1199, 1024, 768, 641, 640, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task The_picture_lies_on_a_wide_screen_and_stands_on_a_narrow_one(int width, bool lies)
    {
        var page = await Look("then", new(width));

        Assert.Equal(lies, await page.Locator("svg.swimlane").IsVisibleAsync());
        Assert.Equal(!lies, await page.Locator(".upright").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_words_in_the_drawing_are_never_small()
    {
        var page = await Look("then", new(1200));
        var scale = await page.EvaluateAsync<double>("document.querySelector('svg.swimlane').getBoundingClientRect().width / 1200");

        Assert.InRange(scale * 13, 12.5, 13.1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_skips_to_the_content_and_past_the_picture()
    {
        var page = await Look("then", new(1280));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.Locator(".govuk-skip-link").IsVisibleAsync());

        await page.Locator(".past a").FocusAsync();
        Assert.True(await page.Locator(".past a").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mark_opens_the_same_line_of_the_text()
    {
        var page = await Look("then", new(1280));
        await page.Locator("svg.swimlane a[data-pieces^='e-']").Last.ClickAsync();

        Assert.Contains("/as-text?at=", page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("li:target").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_it_has_its_sheets()
    {
        var page = await Look("then", new(1280));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator(".upright").IsVisibleAsync());
        Assert.True(await page.Locator(".invented__tag").IsVisibleAsync());
        var paper = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        Assert.Equal("%PDF"u8.ToArray(), paper[..4]);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Look(string which, Seen seen) => await Look(which, await Shown.Path(served, which), seen);

    private async Task<IPage> Look(string which, string path, Seen seen) =>
        await chromium.Open(new(served.At, path), seen, await served.Session(Shown.Reader(which)), missing: which == "/nothing-here");
}

/// <summary>A service of its own, so that what is looked at for long is looked at beside everything else.</summary>
[CollectionDefinition(nameof(LookedAt))]
public sealed class LookedAt : ICollectionFixture<Served>;
