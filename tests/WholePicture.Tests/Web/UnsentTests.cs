using System.Net;

namespace WholePicture.Tests.Web;

/// <summary>Whoever was signed out while they typed loses nothing, and nothing is done in their name until they say so.</summary>
[Collection(nameof(Served))]
public class UnsentTests(Served served)
{
    [Fact]
    public async Task What_was_sent_too_late_waits_until_they_are_back_and_is_then_sent_as_it_was()
    {
        using var before = await served.SignedIn("bethan-strood");
        using var late = await SendLate(before, "bethan-strood", "The kettle was cold at noon");
        Assert.Equal("/sign-in?to=%2Funsent", late.Headers.Location!.OriginalString);

        using var back = await served.SignedIn("bethan-strood");
        var page = await served.Open("bethan-strood", "/unsent");
        Assert.Contains("The kettle was cold at noon", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var form = page.QuerySelector("main form")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Where(field => field.GetAttribute("name") != "__RequestVerificationToken").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)).ToArray();
        using var sent = await served.Post(back, "/unsent?handler=Send", fields);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, sent.StatusCode);
        Assert.Contains("kettle", (await served.Open("bethan-strood", "/unsent")).Body!.TextContent, StringComparison.Ordinal);
        using var again = await served.Post(back, sent.Headers.Location!.OriginalString, fields);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);

        Assert.Contains("kettle was cold", await Served.Until(back, $"/children/{served.Mira}/as-text", "kettle was cold"), StringComparison.Ordinal);
        Assert.DoesNotContain("kettle", (await served.Open("bethan-strood", "/unsent")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_finds_it_and_it_can_be_thrown_away()
    {
        using var before = await served.SignedIn("imogen-pell");
        using var late = await SendLate(before, "imogen-pell", "The yellow cup was chipped");

        Assert.DoesNotContain("yellow cup", (await served.Open("carys-holt", "/unsent")).Body!.TextContent, StringComparison.Ordinal);
        var own = await served.Open("imogen-pell", "/unsent");
        using var back = await served.SignedIn("imogen-pell");
        using var stolen = await served.Post(served.Browser, "/unsent?handler=Send", ("unsent", own.QuerySelector("input[name=unsent]")!.GetAttribute("value")!));
        Assert.Equal("/unsent", stolen.Headers.Location!.OriginalString);
        (await served.Post(back, "/unsent?handler=ThrowAway", ("unsent", own.QuerySelector("input[name=unsent]")!.GetAttribute("value")!))).Dispose();

        Assert.DoesNotContain("yellow cup", (await served.Open("imogen-pell", "/unsent")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a seal of nobody's", true, false)]
    [InlineData("no cookie", false, true)]
    public async Task What_is_not_surely_theirs_is_not_kept(string story, bool cookie, bool seal)
    {
        using var before = await served.SignedIn("bethan-strood");
        using var stranger = served.Stranger();
        var form = await served.Form(before, "/sign-out");
        await served.LeaveAlone("bethan-strood");
        using var fields = new FormUrlEncodedContent([new("__RequestVerificationToken", seal ? form["__RequestVerificationToken"] : "made-up"), new("Form.Saw", "Words of somebody else")]);
        using var answer = await (cookie ? before : stranger).PostAsync(new Uri($"/children/{served.Mira}/record", UriKind.Relative), fields);

        Assert.StartsWith("/sign-in?to=%2Fchildren", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.False((await served.Open("bethan-strood", "/unsent")).Body!.TextContent.Contains("somebody else", StringComparison.Ordinal), story);
    }

    private async Task<HttpResponseMessage> SendLate(HttpClient browser, string professional, string saw)
    {
        using var opened = await browser.GetAsync(new Uri($"/children/{served.Mira}/record", UriKind.Relative));
        var seal = (await Served.Read(opened)).QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await served.LeaveAlone(professional);
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), new("Form.Key", $"{Guid.NewGuid()}"), new("Form.When", "2026-11-18T12:00"), new("Form.Place", "Home"), new("Form.Child", "Seen"), new("Form.Saw", saw)]);

        return await browser.PostAsync(new Uri($"/children/{served.Mira}/record", UriKind.Relative), form);
    }
}
