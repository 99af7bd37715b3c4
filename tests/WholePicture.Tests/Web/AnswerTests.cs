using System.Net;
using System.Text.RegularExpressions;

namespace WholePicture.Tests.Web;

/// <summary>What people do about a concern, through its pages. Each test has somebody of its own, since what is done stays done.</summary>
[Collection(nameof(Served))]
public class AnswerTests(Served served)
{
    [Fact]
    public async Task An_answer_with_its_reason_quietens_it_for_whoever_gave_it_and_all_can_read_it()
    {
        var concern = await served.FirstConcern("o-penhale");
        using var kept = await Send("o-penhale", concern, ("Form.Answer", "AlreadyDone"), ("Form.Words", "Seen in surgery today, written up"));
        var after = await served.Open("o-penhale", "/inbox?show=answered");
        var told = (await served.Open("o-penhale", concern)).QuerySelector("#told")!.ParentElement!.TextContent;

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains(after.QuerySelectorAll("a"), link => link.GetAttribute("href") == concern);
        Assert.Contains("It is already being done: “Seen in surgery today, written up”", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NotStated", "Because I say so", "Say what you will do")]
    [InlineData("Agrees", "Because I say so", "Say what you will do")]
    [InlineData("WillDo", " ", "Give your reason")]
    public async Task What_is_missing_is_named_and_what_was_typed_is_kept(string answer, string words, string problem)
    {
        var concern = await served.FirstConcern("bethan-strood");
        using var refused = await Send("bethan-strood", concern, ("Form.Answer", answer), ("Form.Words", words));
        var page = await Served.Read(refused);

        Assert.Contains(problem, page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(words.Trim(), page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("She knows them", "", "Choose to whom you hand it")]
    [InlineData("She knows them", "nobody-at-all", "Choose to whom you hand it")]
    [InlineData("Back to me", "bethan-strood", "Choose to whom you hand it")]
    [InlineData(" ", "sam-torrance", "Give your reason")]
    public async Task A_handing_on_says_to_whom_and_why(string words, string to, string problem)
    {
        var concern = await served.FirstConcern("bethan-strood");
        using var midwife = await served.SignedIn("bethan-strood");
        using var refused = await served.Post(midwife, $"{concern}/hand-on", ("Key", $"{Guid.NewGuid()}"), ("Words", words), ("To", to));
        var page = await Served.Read(refused);

        Assert.Contains(problem, page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(words.Trim(), page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_draft_is_there_again_for_whoever_began_it_and_gone_when_it_is_sent()
    {
        var concern = await served.FirstConcern("imogen-pell");
        using var saved = await Send("imogen-pell", $"{concern}?handler=Save", ("Form.Answer", "WillDo"), ("Form.Words", "Half a sentence"));
        var again = await served.Open("imogen-pell", concern);
        var other = await served.Open("carys-holt", concern);

        Assert.Equal("Half a sentence", again.QuerySelector("#words")!.TextContent.Trim());
        Assert.NotNull(again.QuerySelector("#a-WillDo[checked]"));
        Assert.DoesNotContain("Half a sentence", other.Body!.TextContent, StringComparison.Ordinal);

        (await Send("imogen-pell", concern, ("Form.Answer", "WillDo"), ("Form.Words", "A whole sentence"))).Dispose();
        (await Undo("imogen-pell", concern)).Dispose();

        Assert.Equal("", (await served.Open("imogen-pell", concern)).QuerySelector("#words")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_form_sent_twice_counts_once_and_another_from_a_second_window_is_not_lost()
    {
        var concern = await served.FirstConcern("noor-haddow");
        var key = ("Form.Key", (await served.Open("noor-haddow", concern)).QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!);
        var second = ("Form.Key", (await served.Open("noor-haddow", concern)).QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!);
        using var first = await Send("noor-haddow", concern, key, ("Form.Answer", "WillDo"), ("Form.Words", "Visiting this afternoon"));
        using var again = await Send("noor-haddow", concern, key, ("Form.Answer", "WillDo"), ("Form.Words", "Visiting this afternoon"));
        using var other = await Send("noor-haddow", concern, second, ("Form.Answer", "AlreadyDone"), ("Form.Words", "It was his brother"));
        var page = await Served.Read(other);

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("from another window", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await served.Open("noor-haddow", concern)).QuerySelectorAll(".knows .source"), line => line.TextContent.Contains("Visiting this afternoon", StringComparison.Ordinal));

        (await Undo("noor-haddow", concern)).Dispose();

        Assert.Equal("It was his brother", (await served.Open("noor-haddow", concern)).QuerySelector("#words")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_is_handed_on_waits_for_the_other_who_may_open_the_picture_and_hand_it_back()
    {
        var concern = await served.FirstConcern("gwen-farrow");
        (await HandOn("gwen-farrow", concern, "northgate-police-desk")).Dispose();
        using var opened = await (await served.SignedIn("northgate-police-desk")).GetAsync(new Uri($"/children/{served.Mira}", UriKind.Relative));

        Assert.True(await Waits("northgate-police-desk", concern));
        Assert.False(await Waits("gwen-farrow", concern));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);

        (await HandOn("northgate-police-desk", concern, "gwen-farrow")).Dispose();

        Assert.False(await Waits("northgate-police-desk", concern));
        Assert.True(await Waits("gwen-farrow", concern));
    }

    [Fact]
    public async Task Not_now_needs_a_second_person_and_their_no_brings_it_back()
    {
        var concern = await served.FirstConcern("family-partnership-duty");
        (await Send("family-partnership-duty", concern, ("Form.Answer", "NotNow"), ("Form.Words", "Nobody is free until Monday"))).Dispose();
        var asked = await served.Open("family-partnership-safeguarding", concern);

        Assert.False(await Waits("family-partnership-duty", concern));
        Assert.Contains("Nobody is free until Monday", asked.QuerySelector(".answer-form__said")!.TextContent, StringComparison.Ordinal);

        var replies = ("Form.RepliesTo", asked.QuerySelector("input[name='Form.RepliesTo']")!.GetAttribute("value")!);
        using var stranger = await Send("named-nurse", concern, replies, ("Form.Answer", "Disagrees"), ("Form.Words", "I say so"));
        (await Send("family-partnership-safeguarding", concern, replies, ("Form.Answer", "Disagrees"), ("Form.Words", "Monday is too late"))).Dispose();

        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        Assert.False(await Waits("family-partnership-safeguarding", concern));
        Assert.True(await Waits("family-partnership-duty", concern));
        Assert.Contains("Monday is too late", (await served.Open("family-partnership-duty", concern)).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Whoever wrote it looks again, and whoever said so has the answer: "its author is asked" is kept.</summary>
    [Fact]
    public async Task That_the_facts_are_wrong_asks_whoever_wrote_them_and_their_answer_comes_back()
    {
        var concern = await served.RaisedOnlyWith("sam-torrance");
        var form = await served.Open("sam-torrance", concern);
        var wrong = form.QuerySelectorAll("#wrong option").First(option => option.TextContent.Contains("(Estuary Police)", StringComparison.Ordinal)).GetAttribute("value")!;
        using var which = await Send("sam-torrance", concern, ("Form.Answer", "FactsWrong"), ("Form.Words", "He was not there"));
        Assert.Contains("Choose which entry is wrong", (await Served.Read(which)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);

        using var kept = await Send("sam-torrance", concern, ("Form.Answer", "FactsWrong"), ("Form.Wrong", wrong), ("Form.Words", "He was not there"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.False(await Waits("sam-torrance", concern));

        var asked = (await served.Open("sam-torrance", concern)).QuerySelector("#told")!.ParentElement!.TextContent;
        Assert.Contains("to look", asked, StringComparison.Ordinal);
        Assert.Contains("He was not there", asked, StringComparison.Ordinal);

        var name = Regex.Match(asked, "asked (.+) to look").Groups[1].Value;
        var writer = (await served.Explained("sam-torrance")).Known.Professionals.Single(one => one.Name == name).Id;
        var page = await served.Open(writer, concern);
        var replies = ("Form.RepliesTo", page.QuerySelector("input[name='Form.RepliesTo']")!.GetAttribute("value")!);
        (await Send(writer, concern, replies, ("Form.Answer", "AsWritten"), ("Form.Words", "The crew knew him by sight"))).Dispose();

        Assert.True(await Waits("sam-torrance", concern));
        Assert.Contains("The crew knew him by sight", (await served.Open("sam-torrance", concern)).QuerySelector(".concern-page__why")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>An answer is given to what was read: what has grown since is read first, and what was typed stays.</summary>
    [Fact]
    public async Task An_answer_to_what_it_said_before_it_grew_is_asked_for_again()
    {
        var concern = await served.FirstConcern("bethan-strood");
        using var refused = await Send("bethan-strood", concern, ("Form.Said", "638000000000000000"), ("Form.Answer", "AlreadyDone"), ("Form.Words", "Seen on Tuesday"));
        var page = await Served.Read(refused);

        Assert.Contains("It has said something new since you opened it", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Seen on Tuesday", page.QuerySelector("#words")!.TextContent.Trim());
        Assert.NotEqual("638000000000000000", page.QuerySelector("input[name='Form.Said']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_challenge_opens_with_the_facts_has_a_clock_and_stays_with_its_answer()
    {
        var concern = await served.FirstConcern("jonah-reeve");
        var form = await served.Open("jonah-reeve", $"{concern}/challenge");
        var facts = form.QuerySelector("#facts")!.TextContent;
        using var nurse = await served.SignedIn("jonah-reeve");
        using var kept = await served.Post(nurse, $"{concern}/challenge", ("Key", form.QuerySelector("input[name=Key]")!.GetAttribute("value")!), ("Facts", facts), ("Words", "Bail is not a plan"));
        var asked = await served.Open("carys-holt", concern);
        var reply = asked.QuerySelector(".answer-form__said")!;

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Decision: ", facts, StringComparison.Ordinal);
        Assert.Contains("Bail is not a plan", reply.TextContent, StringComparison.Ordinal);
        Assert.Contains("Reply by ", reply.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.True(await Waits("jonah-reeve", concern));

        var replies = ("Form.RepliesTo", asked.QuerySelector("input[name='Form.RepliesTo']")!.GetAttribute("value")!);
        (await Send("carys-holt", concern, replies, ("Form.Answer", "Stands"), ("Form.Words", "The meeting tomorrow decides"))).Dispose();

        Assert.Contains("The decision stands: “The meeting tomorrow decides”", (await served.Open("jonah-reeve", concern)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saying_that_one_has_it_tells_the_others_and_leaves_it_waiting()
    {
        var concern = await served.FirstConcern("police-da-unit");
        (await Send("police-da-unit", $"{concern}?handler=Acknowledge")).Dispose();

        Assert.True(await Waits("police-da-unit", concern));
        Assert.Contains("Has it, answer to follow", (await served.Open("police-da-unit", concern)).QuerySelector("#told")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    private async Task<bool> Waits(string professional, string concern) =>
        (await served.Open(professional, "/inbox")).QuerySelectorAll(".item a").Any(link => link.GetAttribute("href") == concern);

    private async Task<HttpResponseMessage> Send(string professional, string path, params (string Name, string Value)[] fields)
    {
        using var browser = await served.SignedIn(professional);

        return await served.Post(browser, path, [.. fields.Any(field => field.Name == "Form.Key") ? [] : new[] { ("Form.Key", $"{Guid.NewGuid()}") }, .. fields]);
    }

    private async Task<HttpResponseMessage> HandOn(string professional, string concern, string to)
    {
        using var browser = await served.SignedIn(professional);

        return await served.Post(browser, $"{concern}/hand-on", ("Key", $"{Guid.NewGuid()}"), ("Words", "They know them best"), ("To", to));
    }

    private async Task<HttpResponseMessage> Undo(string professional, string concern)
    {
        var takesBack = (await served.Open(professional, concern)).QuerySelector("input[name=takesBack]")!.GetAttribute("value")!;

        return await Send(professional, $"{concern}?handler=Undo", ("takesBack", takesBack));
    }
}
