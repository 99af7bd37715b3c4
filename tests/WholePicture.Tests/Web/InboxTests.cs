using System.Net;
using AngleSharp;
using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class InboxTests(Served served)
{
    [Fact]
    public async Task Everything_that_waits_about_one_family_is_one_item()
    {
        var page = await Page("sam-torrance", "/inbox");

        var item = Assert.Single(page.QuerySelectorAll(".item"));
        Assert.Contains("Arden", item.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(item.QuerySelectorAll("a[href^='/concerns/']"));
    }

    [Fact]
    public async Task Whoever_has_nothing_waiting_is_told_what_that_means() =>
        Assert.Contains("Nothing waits", (await Page("kit-harlow", "/inbox")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_with_its_reason_quietens_it_for_whoever_gave_it_and_all_can_read_it()
    {
        var concern = await First("o-penhale");
        using var doctor = await served.SignedIn("o-penhale");
        using var kept = await Answer(doctor, concern, ("Form.Do", "Answered"), ("Form.Answer", "AlreadyDone"), ("Form.Words", "Seen in surgery today, written up"));
        var after = await Page("o-penhale", "/inbox?show=answered");
        var told = (await Page("o-penhale", concern)).QuerySelector("#told")!.ParentElement!.TextContent;

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains(after.QuerySelectorAll("a"), link => link.GetAttribute("href") == concern);
        Assert.Contains("Seen in surgery today, written up", told, StringComparison.Ordinal);
        Assert.Contains("Already done", told, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Answered", "NotStated", "Because I say so", "", "Say what you will do")]
    [InlineData("Answered", "WillDo", " ", "", "Give your reason")]
    [InlineData("HandedOn", "NotStated", "She knows them", "", "Choose to whom you hand it")]
    [InlineData("HandedOn", "NotStated", "She knows them", "nobody-at-all", "Choose to whom you hand it")]
    [InlineData("HandedOn", "NotStated", "Back to me", "bethan-strood", "Choose to whom you hand it")]
    [InlineData("Read", "NotStated", "x", "", "can no longer be answered here")]
    public async Task What_is_missing_is_named_and_what_was_typed_is_kept(string what, string answer, string words, string to, string problem)
    {
        var concern = await First("bethan-strood");
        using var midwife = await served.SignedIn("bethan-strood");
        using var refused = await Answer(midwife, concern, ("Form.Do", what), ("Form.Answer", answer), ("Form.Words", words), ("Form.To", to));
        var page = await Read(refused);

        Assert.Contains(problem, page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(words.Trim(), page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_form_sent_twice_counts_once()
    {
        var concern = await First("imogen-pell");
        using var nurse = await served.SignedIn("imogen-pell");
        var key = (await Page("imogen-pell", concern)).QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!;
        for (var sent = 0; sent < 2; sent++)
        {
            (await served.Post(nurse, concern, ("Form.Key", key), ("Form.Do", "Answered"), ("Form.Answer", "WillDo"), ("Form.Words", "Visiting this afternoon"))).Dispose();
        }

        Assert.Single((await Page("imogen-pell", concern)).QuerySelectorAll(".knows .source"), line => line.TextContent.Contains("Visiting this afternoon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_handed_on_waits_for_the_other_who_may_then_open_the_picture()
    {
        var concern = await First("gwen-farrow");
        using var worker = await served.SignedIn("gwen-farrow");
        using var other = await served.SignedIn("marcus-dell");
        (await Answer(worker, concern, ("Form.Do", "HandedOn"), ("Form.Words", "He holds the tenancy"), ("Form.To", "teo-marsh-unknown"))).Dispose();
        (await Answer(worker, concern, ("Form.Do", "HandedOn"), ("Form.Words", "He holds the tenancy"), ("Form.To", "northgate-police-desk"))).Dispose();
        using var opened = await (await served.SignedIn("northgate-police-desk")).GetAsync(new Uri($"/children/{served.Mira}", UriKind.Relative));

        Assert.Contains((await Page("northgate-police-desk", "/inbox")).QuerySelectorAll("a"), link => link.GetAttribute("href") == concern);
        Assert.DoesNotContain((await Page("gwen-farrow", "/inbox")).QuerySelectorAll("a"), link => link.GetAttribute("href") == concern);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    [Fact]
    public async Task A_concern_that_was_not_raised_with_somebody_is_answered_as_one_that_does_not_exist()
    {
        var concern = await First("sam-torrance");
        using var stranger = await served.SignedIn("kit-harlow");
        using var hidden = await stranger.GetAsync(new Uri(concern, UriKind.Relative));
        using var nobody = await stranger.GetAsync(new Uri($"/concerns/{Guid.NewGuid()}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(await nobody.Content.ReadAsByteArrayAsync(), await hidden.Content.ReadAsByteArrayAsync());
    }

    private async Task<string> First(string professional) =>
        (await Page(professional, "/inbox")).QuerySelectorAll("a[href^='/concerns/']").Select(link => link.GetAttribute("href")!).First();

    private async Task<HttpResponseMessage> Answer(HttpClient browser, string concern, params (string, string)[] fields) =>
        await served.Post(browser, concern, [("Form.Key", $"{Guid.NewGuid()}"), .. fields]);

    private async Task<IDocument> Page(string professional, string path)
    {
        using var browser = await served.SignedIn(professional);
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

        return await Read(answer);
    }

    private static async Task<IDocument> Read(HttpResponseMessage answer) => await BrowsingContext.New().OpenAsync(async request => request.Content(await answer.Content.ReadAsStringAsync()));
}
