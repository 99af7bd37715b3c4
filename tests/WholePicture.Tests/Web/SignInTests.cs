using System.Net;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class SignInTests(Served served)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-out")]
    [InlineData("/children/{mira}")]
    [InlineData("/children/{mira}/as-text")]
    [InlineData("/children/00000000-0000-0000-0000-000000000001")]
    public async Task Whoever_has_not_signed_in_is_asked_to_whatever_they_ask_for(string path)
    {
        using var stranger = served.Stranger();
        using var answer = await stranger.GetAsync(Of(path));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in?to=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Whoever_signs_out_everywhere_is_signed_in_nowhere()
    {
        using var here = await served.SignedIn("sexual-violence-service");
        using var there = await served.SignedIn("sexual-violence-service");
        using var left = await served.Post(here, "/sign-out?handler=All");
        using var answer = await there.GetAsync(Of("/inbox"));

        Assert.Equal("/sign-in", left.Headers.Location!.OriginalString);
        Assert.StartsWith("/sign-in?to=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picking_who_to_be_opens_what_they_may_see_and_signing_out_closes_it()
    {
        using var browser = served.Stranger();
        var form = await served.Form(browser, "/sign-in?to=/children/{mira}");
        using var answer = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), Fields(form, ("professional", "imogen-pell"), ("to", $"/children/{served.Mira}")));
        using var page = await browser.GetAsync(answer.Headers.Location);
        var leaving = await served.Form(browser, "/sign-out");
        using var left = await browser.PostAsync(new Uri("/sign-out", UriKind.Relative), Fields(leaving, ("session", leaving["session"])));
        using var after = await browser.GetAsync(answer.Headers.Location);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Whoever_kept_a_copy_of_what_a_browser_held_opens_nothing_once_it_was_signed_out()
    {
        // Goes on sending it, as the browser itself would not
        using var copy = await served.SignedIn("imogen-pell");
        var leaving = await served.Form(copy, "/sign-out");
        using var before = await copy.GetAsync(Of("/sign-out"));
        using var left = await served.Post(copy, "/sign-out", ("session", leaving["session"]));
        using var after = await copy.GetAsync(Of("/sign-out"));

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.StartsWith("/sign-in?to=", after.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_leaves_the_partnership_is_asked_to_sign_in_at_their_next_click_and_whoever_managed_them_reads_on()
    {
        using var worker = await served.SignedIn("sam-torrance");
        using var before = await worker.GetAsync(Of("/children/{mira}"));
        await using var left = await served.Leaves("sam-torrance");
        using var after = await worker.GetAsync(Of("/children/{mira}"));
        var picking = await served.Stranger().GetStringAsync(Of("/sign-in"));
        var page = await served.Open("carys-holt", $"/children/{served.Mira}");

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.StartsWith("/sign-in?to=", after.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam Torrance", picking, StringComparison.Ordinal);
        Assert.Contains("Sam Torrance (left)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Signing_in_leads_to_our_own_pages_only(string elsewhere)
    {
        using var browser = served.Stranger();
        var form = await served.Form(browser, "/sign-in");
        using var answer = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), Fields(form, ("professional", "imogen-pell"), ("to", elsewhere)));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_form_that_was_not_ours_is_refused()
    {
        using var browser = served.Stranger();
        using var answer = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), new FormUrlEncodedContent([new("professional", "imogen-pell")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_child_somebody_may_not_see_is_answered_as_one_who_does_not_exist()
    {
        using var other = await served.SignedIn("kit-harlow");
        using var hidden = await other.GetAsync(Of("/children/{mira}"));
        using var nobody = await other.GetAsync(Of($"/children/{Guid.NewGuid()}"));

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(await nobody.Content.ReadAsByteArrayAsync(), await hidden.Content.ReadAsByteArrayAsync());
        Assert.Equal(nobody.Headers.Select(header => header.Key), hidden.Headers.Select(header => header.Key));
    }

    private Uri Of(string path) => new(path.Replace("{mira}", $"{served.Mira}", StringComparison.Ordinal), UriKind.Relative);

    private static FormUrlEncodedContent Fields(Dictionary<string, string> form, params (string Name, string Value)[] values) =>
        new([new("__RequestVerificationToken", form["__RequestVerificationToken"]), .. values.Select(value => new KeyValuePair<string, string>(value.Name, value.Value))]);
}
