using System.Net;
using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

/// <summary>Asking other agencies what they hold, and their answers on one sheet (REQ CH-10, CH-14).</summary>
[Collection(nameof(Served))]
public class RequestsTests(Served served)
{
    private string Sheet => $"/children/{served.Mira}/asked";

    [Fact]
    public async Task Whoever_holds_a_duty_there_is_asked_answers_and_it_stands_on_the_sheet()
    {
        await Ask("carys-holt", Guid.NewGuid(), "What did he say in custody?", "estuary-mental-health");
        var waiting = await served.Open("custody-mental-health", "/requests");
        var request = Question(waiting, "What did he say in custody?");
        Assert.Contains("Child: Mira Arden, born 27 July 2026", Words(request), StringComparison.Ordinal);
        Assert.DoesNotContain("Quay Row", Words(waiting.Body!), StringComparison.Ordinal);

        await Answer("custody-mental-health", Path(request), ("Holds", "Something"), ("Words", "He refused on 11 November."));
        var row = Row(await served.Open(Sheet), "What did he say in custody?");

        Assert.Contains("Holds something He refused on 11 November.", row, StringComparison.Ordinal);
        Assert.Contains("Liaison and diversion desk, custody", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_glass_shows_that_there_is_an_answer_and_not_what_it_says()
    {
        await Ask("carys-holt", Guid.NewGuid(), "Has he been in custody?", "estuary-mental-health");
        await Answer("custody-mental-health", Path(Question(await served.Open("custody-mental-health", "/requests"), "Has he been in custody?")), ("Holds", "Something"), ("Words", "Seen there in the small hours"));
        using var doctor = await served.SignedIn("f-merrow");
        (await served.Post(doctor, "/children/{mira}/break-glass", ("reason", "Brought in with a fever, nobody else answers"))).Dispose();
        using var answer = await doctor.GetAsync(new Uri(Sheet, UriKind.Relative));
        var page = Words((await Served.Read(answer)).Body!);
        (await served.Post(doctor, "/children/{mira}/break-glass?handler=Close")).Dispose();

        Assert.Contains("Has he been in custody?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("small hours", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_for_whoever_asked_alone_is_read_by_them_and_its_agency_and_by_nobody_else()
    {
        await Ask("carys-holt", Guid.NewGuid(), "Where does she sleep now?", "estuary-housing");
        await Answer("marcus-dell", Path(Question(await served.Open("marcus-dell", "/requests"), "Where does she sleep now?")), ("Holds", "Something"), ("Words", "A room above the bakery"), ("OnlyAsker", "true"));

        Assert.Contains("above the bakery", Row(await served.Open(Sheet), "Where does she sleep now?"), StringComparison.Ordinal);
        var other = Row(await served.Open("imogen-pell", Sheet), "Where does she sleep now?");
        Assert.Contains("Holds something Only Carys Holt, who asked, may read what.", other, StringComparison.Ordinal);
        Assert.DoesNotContain("bakery", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_an_answer_stands_in_the_inbox()
    {
        await Ask("carys-holt", Guid.NewGuid(), "Is there a room to sleep in?", "estuary-housing");
        Assert.Contains("wait", Words((await served.Open("marcus-dell", "/inbox")).QuerySelector(".inbox__cover")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_held_is_an_answer_and_needs_no_words()
    {
        await Ask("carys-holt", Guid.NewGuid(), "Does she come to you?", "harbour-abuse-support");
        var path = Path(Question(await served.Open("sexual-violence-service", "/requests"), "Does she come to you?"));

        using var answered = await Answer("sexual-violence-service", path, ("Holds", "Nothing"));

        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        Assert.Contains("Harbour abuse support has looked, and holds nothing", Words((await served.Open("carys-holt", "/requests")).Body!), StringComparison.Ordinal);
        Assert.Contains("to you came since yesterday", Words((await served.Open("carys-holt", "/inbox")).Body!), StringComparison.Ordinal);
        Assert.Contains("Nothing held", Row(await served.Open(Sheet), "Does she come to you?"), StringComparison.Ordinal);
    }

    /// <summary>What looks for an agency that nobody asked reads the stream: asked here, it is asked there.</summary>
    [Fact]
    public async Task That_it_was_asked_stands_in_the_chronology_once_however_often_it_is_sent()
    {
        var form = Guid.NewGuid();
        await Ask("carys-holt", form, "Who picks her up at noon?", "estuary-housing");
        await Task.Delay(TimeSpan.FromSeconds(1.1));
        await Ask("carys-holt", form, "Who picks her up at noon?", "estuary-housing");
        using var manager = await served.SignedIn("carys-holt");
        var listed = await Served.Until(manager, $"/children/{served.Mira}/chronology?kind=information-asked", "Who picks her up at noon?");

        Assert.Equal(2, listed.Split("Who picks her up at noon?").Length);
        Assert.Single((await served.Open("marcus-dell", "/requests")).QuerySelectorAll(".request"), one => Words(one).Contains("Who picks her up", StringComparison.Ordinal));
    }

    /// <summary>Gone back to and changed, the same form asks something else: that is not lost in silence.</summary>
    [Fact]
    public async Task A_form_that_was_sent_and_now_asks_something_else_says_so_and_asks_it_when_it_is_sent_again()
    {
        var form = Guid.NewGuid();
        await Ask("carys-holt", form, "Is the rent paid?", "estuary-housing");
        using var manager = await served.SignedIn("carys-holt");
        using var changed = await served.Post(manager, Sheet, ("Form.Key", $"{form}"), ("Form.Of", "estuary-housing"), ("Form.Question", "Is the gas paid?"), ("Form.Days", "2"));
        var page = await Served.Read(changed);

        Assert.Contains("said something else", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        await Ask("carys-holt", Guid.Parse(page.QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!), "Is the gas paid?", "estuary-housing");
        Assert.Contains((await served.Open("marcus-dell", "/requests")).QuerySelectorAll(".request"), one => Words(one).Contains("Is the gas paid?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_sent_twice_asks_once_and_a_second_answer_is_told_that_there_is_one()
    {
        var form = Guid.NewGuid();
        await Ask("carys-holt", form, "Sent twice?", "estuary-hospital");
        await Ask("carys-holt", form, "Sent twice?", "estuary-hospital");
        var page = await served.Open("named-nurse", "/requests");
        var path = Path(Question(page, "Sent twice?"));
        (await Answer("named-nurse", path, ("Holds", "Nothing"))).Dispose();

        using var second = await Answer("named-nurse", path, ("Holds", "Something"), ("Words", "More was found"));
        var said = await Served.Read(second);

        Assert.Single(page.QuerySelectorAll(".request"), one => Words(one).Contains("Sent twice?", StringComparison.Ordinal));
        Assert.Contains("This has been answered already", Words(said.Body!), StringComparison.Ordinal);
        Assert.Equal("More was found", said.QuerySelector("#words")!.TextContent);
    }

    [Theory]
    [InlineData("imogen-pell")]
    [InlineData("kit-harlow")]
    public async Task To_whomever_it_was_not_put_it_is_not_there(string professional)
    {
        await Ask("carys-holt", Guid.NewGuid(), "Only for police", "estuary-police");
        var path = Path(Question(await served.Open("police-supervisor", "/requests"), "Only for police"));
        using var browser = await served.SignedIn(professional);
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("Only for police", Words((await served.Open(professional, "/requests")).Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_complete_is_asked_for_and_nothing_typed_is_lost()
    {
        using var browser = await served.SignedIn("carys-holt");
        using var answer = await served.Post(browser, Sheet, ("Form.Key", $"{Guid.NewGuid()}"), ("Form.Question", "Kept"), ("Form.Days", "2"));
        var page = await Served.Read(answer);

        Assert.Contains("Choose whom you ask", Words(page.QuerySelector(".govuk-error-summary")!), StringComparison.Ordinal);
        Assert.Equal("Kept", page.QuerySelector("#question")!.TextContent);
    }

    private async Task Ask(string professional, Guid form, string question, string agency)
    {
        using var browser = await served.SignedIn(professional);
        using var asked = await served.Post(browser, Sheet, ("Form.Key", $"{form}"), ("Form.Of", agency), ("Form.Question", question), ("Form.Days", "2"));
        Assert.True(asked.StatusCode is HttpStatusCode.Redirect, (await Served.Read(asked)).QuerySelector(".govuk-error-summary")?.TextContent);
    }

    private async Task<HttpResponseMessage> Answer(string professional, string path, params (string, string)[] fields)
    {
        using var browser = await served.SignedIn(professional);

        return await served.Post(browser, path, fields);
    }

    private static IElement Question(IDocument page, string words) => page.QuerySelectorAll(".request").First(one => Words(one).Contains(words, StringComparison.Ordinal));

    private static string Path(IElement request) => request.QuerySelector("a")!.GetAttribute("href")!;

    private static string Row(IDocument sheet, string question) => Words(sheet.QuerySelectorAll(".asked tbody tr").First(row => Words(row).Contains(question, StringComparison.Ordinal)));

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
