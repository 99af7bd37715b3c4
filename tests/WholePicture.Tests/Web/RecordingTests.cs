using System.Net;
using AngleSharp;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class RecordingTests(Served served)
{
    [Fact]
    public async Task A_contact_that_is_recorded_stands_in_the_picture_a_moment_later()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        using var sent = await Send(nurse, ("Form.Saw", "Weighed and well; the plum-coloured blanket is new"));
        var page = await Served.Until(nurse, $"/children/{served.Mira}/as-text", "plum-coloured blanket");

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("plum-coloured blanket", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_is_about_the_child_on_whose_page_it_was_recorded_though_the_number_last_given_for_them_is_another()
    {
        using var desk = await served.SignedIn(Served.FrontDoor);
        (await served.Post(desk, await served.Asked("A rag doll had one eye", Served.LikeMira("999 043 1108"), at: "21:30"), ("person", $"{served.Mira}"))).Dispose();
        await Served.Until(desk, $"/children/{served.Mira}/as-text", "rag doll");
        using var nurse = await served.SignedIn("imogen-pell");
        (await Send(nurse, ("Form.Saw", "The milk-white gate hung open"))).Dispose();

        Assert.Contains("milk-white gate", await Served.Until(nurse, $"/children/{served.Mira}/as-text", "milk-white gate"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_about_a_child_whom_nobody_has_named_yet_is_about_that_child()
    {
        var child = await served.Unborn("A cot stood in the yard");
        using var nurse = await served.SignedIn(Served.FrontDoor);
        using var sent = await served.Post(nurse, $"/children/{child}/record", ("Form.Key", $"{Guid.NewGuid()}"), ("Form.When", "2026-11-19T11:00"), ("Form.Place", "Home"), ("Form.Child", "NotRecorded"), ("Form.Saw", "The yard was swept"));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("yard was swept", await Served.Until(nurse, $"/children/{child}/as-text", "yard was swept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_entry()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var key = ("Form.Key", $"{Guid.NewGuid()}");
        (await Send(nurse, key, ("Form.Saw", "The teal pram stood in the hall"))).Dispose();
        (await Send(nurse, key, ("Form.Saw", "The teal pram stood in the hall"))).Dispose();
        (await Send(nurse, ("Form.Saw", "Sent after the two that are one"))).Dispose();
        var page = await Served.Until(nurse, $"/children/{served.Mira}/as-text", "Sent after the two");

        Assert.Equal(2, page.Split("teal pram").Length);
    }

    [Fact]
    public async Task What_was_begun_is_there_again_for_whoever_began_it_and_for_nobody_else()
    {
        using var midwife = await served.SignedIn("bethan-strood");
        using var kept = await Send(midwife, ("Form.Saw", "Half a sentence about"), ("save", "yes"));
        using var again = await served.SignedIn("bethan-strood");
        using var other = await served.SignedIn("imogen-pell");

        Assert.Contains("Half a sentence about", await Page(again), StringComparison.Ordinal);
        Assert.DoesNotContain("Half a sentence about", await Page(other), StringComparison.Ordinal);

        (await served.Post(again, $"/children/{served.Mira}/record?handler=Discard")).Dispose();

        Assert.DoesNotContain("Half a sentence about", await Page(again), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.When", "", "Enter the day and time")]
    [InlineData("Form.When", "3026-01-01T10:00", "cannot be in the future")]
    [InlineData("Form.When", "yesterday", "Enter the day and time")]
    [InlineData("Form.Place", "NotRecorded", "Say where it was")]
    [InlineData("Form.Place", "Telephone", "By telephone or on a screen nobody is seen")]
    public async Task What_is_wrong_is_named_and_what_was_typed_is_kept(string field, string value, string problem)
    {
        using var manager = await served.SignedIn("carys-holt");
        using var refused = await Send(manager, ("Form.Saw", "It’s <b>all</b> here"), (field, value));
        var page = await BrowsingContext.New().OpenAsync(async request => request.Content(await refused.Content.ReadAsStringAsync()));

        Assert.Contains(problem, page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("It’s <b>all</b> here", page.QuerySelector("#saw")!.TextContent.Trim());
        (await served.Post(manager, $"/children/{served.Mira}/record?handler=Discard")).Dispose();
    }

    [Fact]
    public async Task Who_was_there_and_who_must_never_learn_of_it_are_kept()
    {
        using var manager = await served.SignedIn("carys-holt");
        var form = await served.Open($"/children/{served.Mira}/record");
        var (there, never) = (Keys(form, "There").First(), Keys(form, "NeverLearntBy").Last());
        using var saved = await Send(manager, ("Form.There", there), ("Form.NeverLearntBy", never), ("save", "yes"));
        var page = await Served.Read(saved);

        Assert.Equal([$"there-{there}", $"never-{never}"], page.QuerySelectorAll("input[type=checkbox][checked]").Select(box => box.Id));
        using var sent = await Send(manager, ("Form.There", there), ("Form.NeverLearntBy", never), ("Form.Saw", "She spoke of him"));
        Assert.Contains("She spoke of him", await Served.Until(manager, $"/children/{served.Mira}/chronology?kind=visit", "She spoke of him"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_from_two_windows_with_other_words_loses_neither()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var key = ("Form.Key", $"{Guid.NewGuid()}");
        (await Send(nurse, key, ("Form.Saw", "The green coat was on the hook"))).Dispose();
        using var second = await Send(nurse, key, ("Form.Saw", "The green coat was gone again"));
        var page = await Served.Read(second);

        Assert.Contains("from another window", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("gone again", page.QuerySelector("#saw")!.TextContent, StringComparison.Ordinal);

        // Sent once more, it is another contact
        using var third = await Send(nurse, ("Form.Key", page.QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!), ("Form.Saw", "The green coat was gone again"));
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        Assert.Contains("green coat was on", await Served.Until(nurse, $"/children/{served.Mira}/as-text", "gone again"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_keeps_the_draft_by_itself_and_opens_nobodys_record_for_it()
    {
        using var stranger = await served.SignedIn("imogen-pell");
        var before = (await served.Open("imogen-pell", "/my-looks")).QuerySelectorAll("main li, main tr").Length;
        using var kept = await served.Post(stranger, $"/children/{Guid.NewGuid()}/record?handler=Draft", ("Form.Key", $"{Guid.NewGuid()}"), ("Form.Saw", "Half a"));

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.StartsWith("Draft kept", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, (await served.Open("imogen-pell", "/my-looks")).QuerySelectorAll("main li, main tr").Length);
    }

    private static IEnumerable<string> Keys(AngleSharp.Dom.IDocument form, string field) => form.QuerySelectorAll($"input[name='Form.{field}']").Select(box => box.GetAttribute("value")!);

    private async Task<HttpResponseMessage> Send(HttpClient browser, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("Form.Key", $"{Guid.NewGuid()}"), ("Form.When", "2026-11-18T11:00"), ("Form.Place", "Home"), ("Form.Child", "Seen")];

        return await served.Post(browser, $"/children/{served.Mira}/record", [.. usual.Where(field => fields.All(other => other.Name != field.Name)), .. fields]);
    }

    private async Task<string> Page(HttpClient browser) => await (await browser.GetAsync(new Uri($"/children/{served.Mira}/record", UriKind.Relative))).Content.ReadAsStringAsync();
}
