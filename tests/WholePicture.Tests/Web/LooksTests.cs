using System.Net;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Web.Pages.Looks;
using WholePicture.Words;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class LooksTests(Served served)
{
    [Fact]
    public async Task Whoever_looks_is_written_down_with_the_reason_and_can_be_seen_to_have_looked()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        (await nurse.GetAsync(new Uri(served.MiraThen, UriKind.Relative))).Dispose();
        var who = (await served.Open($"/children/{served.Mira}/who-looked")).QuerySelector("table")!.TextContent;
        var own = await (await nurse.GetAsync(new Uri("/my-looks", UriKind.Relative))).Content.ReadAsStringAsync();

        Assert.Contains("Imogen Pell", who, StringComparison.Ordinal);
        Assert.Contains("Works with the family", who, StringComparison.Ordinal);
        Assert.Contains($"/children/{served.Mira}", own, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_ground_is_said_in_words() =>
        Assert.All(Enum.GetValues<Ground>(), ground => Assert.NotEqual(Say.Sentence(Say.Json(ground).Replace('-', ' ')), LookLines.Why(Say.Json(ground))));

    [Theory]
    [InlineData("", "The picture")]
    [InlineData("/chronology", "The chronology")]
    [InlineData("/family", "The family, drawn")]
    [InlineData("/record", "A form to record on")]
    public async Task Whatever_was_opened_of_a_child_leads_back_to_the_child(string page, string what)
    {
        await served.Open($"/children/{served.Mira}{page}");

        var latest = (await served.Open("/my-looks")).QuerySelector("tbody tr")!;

        Assert.Contains(what, latest.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/children/{served.Mira}", latest.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task What_was_refused_leads_nowhere()
    {
        using var stranger = await served.SignedIn("kit-harlow");
        (await stranger.GetAsync(new Uri($"/children/{served.Mira}/chronology", UriKind.Relative))).Dispose();

        var latest = (await served.Open("kit-harlow", "/my-looks")).QuerySelector("tbody tr")!;

        Assert.Contains("Refused", latest.TextContent, StringComparison.Ordinal);
        Assert.Contains("No tie, no duty and no broken glass", latest.TextContent, StringComparison.Ordinal);
        Assert.Null(latest.QuerySelector("a"));
    }

    [Fact]
    public async Task An_attempt_that_was_refused_is_written_down_too()
    {
        using var stranger = await served.SignedIn("kit-harlow");
        using var answer = await stranger.GetAsync(new Uri($"/children/{served.Mira}", UriKind.Relative));
        var who = (await served.Open($"/children/{served.Mira}/who-looked")).QuerySelector("table")!.TextContent;

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Kit Harlow", who, StringComparison.Ordinal);
        Assert.Contains("Refused", who, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_on_the_first_page_is_on_the_next()
    {
        var path = $"/children/{served.Mira}/who-looked";
        for (var look = 0; look <= LookStore.Most; look++)
        {
            await served.Open(path);
        }

        var first = await served.Open(path);
        var next = await served.Open(path + first.QuerySelector("a[rel=next]")!.GetAttribute("href"));

        Assert.Equal(LookStore.Most, first.QuerySelectorAll("tbody tr").Length);
        Assert.NotEmpty(next.QuerySelectorAll("tbody tr"));
        Assert.Null((await served.Open($"{path}?before=1")).QuerySelector("a[rel=next]"));
    }
}
