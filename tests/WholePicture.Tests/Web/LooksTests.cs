using System.Net;
using WholePicture.Access.Looks;

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
        Assert.Contains("Involved", who, StringComparison.Ordinal);
        Assert.Contains($"/children/{served.Mira}", own, StringComparison.Ordinal);
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
    public async Task However_many_looks_there_were_each_can_be_come_to()
    {
        var path = $"/children/{served.Mira}/who-looked";
        for (var look = 0; look <= LookStore.Most; look++)
        {
            await served.Open(path);
        }

        var (first, shown) = (await served.Open(path), 0);
        for (var page = first; ; page = await served.Open(path + page.QuerySelector("a[rel=next]")!.GetAttribute("href")))
        {
            shown += page.QuerySelectorAll("tbody tr").Length;
            if (page.QuerySelector("a[rel=next]") is null)
            {
                break;
            }
        }

        Assert.Equal(LookStore.Most, first.QuerySelectorAll("tbody tr").Length);
        Assert.InRange(shown, LookStore.Most + 1, int.MaxValue);
    }
}
