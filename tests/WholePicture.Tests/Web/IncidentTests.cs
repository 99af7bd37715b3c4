using System.Net;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Web;

/// <summary>A police officer types a call-out; it reaches the family by the same corridor as any other.</summary>
[Collection(nameof(Served))]
public class IncidentTests(Served served)
{
    [Fact]
    public async Task It_stands_in_the_picture_of_the_child_it_names_whom_the_desk_finds_by_name()
    {
        using var officer = await served.SignedIn(Served.Officer);
        using var desk = await served.SignedIn("out-of-hours");
        using var sent = await Send(officer, [("Form.Number", "EP-2026-90001"), ("Form.Account", "A lamp with a paper shade was thrown"),
            ("Form.Children[0].Given", "Wren"), ("Form.Children[0].Family", "Vasey"), ("Form.Children[0].Born", "2026-03-04")]);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("paper shade", await Served.Until(desk, $"{await Found(desk, "Wren Vasey")}/chronology?kind=police-call-out", "paper shade"), StringComparison.Ordinal);
        Assert.Contains("EP-2026-90001 is kept", WebUtility.HtmlDecode(await Text(officer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Number", "", "incident number")]
    [InlineData("Form.When", "3026-01-01T10:00", "cannot be in the future")]
    [InlineData("Form.Victim.Born", "31.02.1994", "date of birth of whoever was hurt")]
    [InlineData("Form.Victim.Given", "", "reaches nobody")]
    [InlineData("Form.Victim.Unnamed", "A tall woman with a limp", "You gave a name for whoever was hurt")]
    public async Task What_is_wrong_is_named_and_what_was_typed_is_kept(string field, string value, string problem)
    {
        using var officer = await served.SignedIn(Served.Officer);
        using var refused = await Send(officer, ("Form.Account", "It’s <b>all</b> here"), (field, value));
        var page = await Served.Read(refused);

        Assert.Contains(problem, page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("It’s <b>all</b> here", page.QuerySelector("#account")!.TextContent.Trim());
        (await served.Post(officer, "/record/incident?handler=Discard")).Dispose();
    }

    [Fact]
    public async Task To_everybody_but_police_it_is_not_there()
    {
        using var answer = await served.Browser.GetAsync(new Uri("/record/incident", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> Found(HttpClient desk, string name)
    {
        return await Patience.Until(Hit, child => child is not null) ?? throw new TimeoutException("Nobody of that name was found");

        async Task<string?> Hit()
        {
            using var answer = await served.Post(desk, "/search", ("for", name));

            return (await Served.Read(answer)).QuerySelector("h3 a[href^='/children/']")?.GetAttribute("href");
        }
    }

    private async Task<HttpResponseMessage> Send(HttpClient browser, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("Form.Key", $"{Guid.NewGuid()}"), ("Form.Number", "EP-2026-90000"), ("Form.When", "2026-11-18T03:10"), ("Form.Behaviours", "Verbal"), ("Form.Victim.Given", "Somebody")];

        return await served.Post(browser, "/record/incident", [.. usual.Where(field => fields.All(other => other.Name != field.Name)), .. fields]);
    }

    private static async Task<string> Text(HttpClient browser) => await browser.GetStringAsync(new Uri("/record/incident", UriKind.Relative));
}
