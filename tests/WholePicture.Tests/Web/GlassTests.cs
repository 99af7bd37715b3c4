using System.Net;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class GlassTests(Served served)
{
    [Fact]
    public async Task Broken_glass_opens_the_picture_says_so_on_it_and_is_reviewed()
    {
        using var doctor = await served.SignedIn("f-merrow");
        using var broken = await served.Post(doctor, "/children/{mira}/break-glass", ("reason", "Brought in with a head injury, nobody else answers"));
        using var opened = await doctor.GetAsync(broken.Headers.Location);
        var page = await opened.Content.ReadAsStringAsync();
        using var lead = await served.SignedIn("named-nurse");
        var reviews = await (await lead.GetAsync(new Uri("/reviews", UriKind.Relative))).Content.ReadAsStringAsync();
        using var closed = await served.Post(doctor, "/children/{mira}/break-glass?handler=Close");
        using var after = await doctor.GetAsync(broken.Headers.Location);

        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Contains("You broke the glass.", page, StringComparison.Ordinal);
        Assert.Contains("Brought in with a head injury", reviews, StringComparison.Ordinal);
        Assert.True((await served.Count("named-nurse")).Reviews > 0);
        Assert.Contains("broken glass wait", await (await lead.GetAsync(new Uri("/inbox", UriKind.Relative))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Mira", reviews, StringComparison.Ordinal);
        Assert.Equal("/", closed.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("urgent")]
    [InlineData(".................")]
    public async Task Without_a_reason_it_holds_and_what_was_typed_is_kept(string reason)
    {
        using var stranger = await served.SignedIn("kit-harlow");
        using var answer = await served.Post(stranger, "/children/{mira}/break-glass", ("reason", reason));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Say in a few words why you need to look now", page, StringComparison.Ordinal);
        Assert.Contains($">{reason.Trim()}</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_through_looks_the_same_whether_or_not_there_is_anybody_behind_it()
    {
        using var stranger = await served.SignedIn("kit-harlow");
        var there = await Page(stranger, $"/children/{served.Mira}/break-glass");
        var nobody = Guid.NewGuid();
        var notThere = await Page(stranger, $"/children/{nobody}/break-glass");

        Assert.Equal(Token().Replace(notThere.Replace($"{nobody}", "", StringComparison.Ordinal), ""), Token().Replace(there.Replace($"{served.Mira}", "", StringComparison.Ordinal), ""));
    }

    [Fact]
    public async Task Nobody_breaks_it_before_their_own_family_which_looks_as_if_nobody_were_there()
    {
        using var midwife = await served.SignedIn("kit-harlow");
        await served.IsOwnFamily("kit-harlow");
        using var broken = await served.Post(midwife, "/children/{mira}/break-glass", ("reason", "On the ward and nobody else answers"));
        using var nobody = await served.Post(midwife, $"/children/{Guid.NewGuid()}/break-glass", ("reason", "On the ward and nobody else answers"));
        using var opened = await midwife.GetAsync(new Uri($"/children/{served.Mira}", UriKind.Relative));
        await served.IsOwnFamilyNoMore("kit-harlow");
        using var after = await midwife.GetAsync(new Uri($"/children/{served.Mira}", UriKind.Relative));

        Assert.Equal(nobody.StatusCode, broken.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task A_review_is_written_once_and_by_the_reviewer_alone()
    {
        using var doctor = await served.SignedIn("f-merrow");
        (await served.Post(doctor, "/children/{mira}/break-glass", ("reason", "Child left the ward with her father"))).Dispose();
        using var lead = await served.SignedIn("named-nurse");
        var form = await served.Form(lead, "/reviews");
        using var other = await served.SignedIn("imogen-pell");
        using var wrong = await served.Post(other, "/reviews", ("id", form["id"]), ("right", "true"), ("words", "I say so"));
        using var first = await served.Post(lead, "/reviews", ("id", form["id"]), ("right", "true"), ("words", "A child was missing"));
        using var again = await served.Post(lead, "/reviews", ("id", form["id"]), ("right", "false"), ("words", "On second thoughts"));
        var page = await Page(lead, "/reviews");

        Assert.Contains("not yours to review", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("reviewed this before", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("A child was missing", page, StringComparison.Ordinal);
        Assert.DoesNotContain("On second thoughts", page, StringComparison.Ordinal);
        Assert.DoesNotContain("I say so", page, StringComparison.Ordinal);
        (await served.Post(doctor, "/children/{mira}/break-glass?handler=Close")).Dispose();
    }

    private static async Task<string> Page(HttpClient browser, string path) => await (await browser.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();

    private static System.Text.RegularExpressions.Regex Token() => new("<input name=\"__RequestVerificationToken\"[^>]*>");
}
