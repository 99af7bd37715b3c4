using WholePicture.Web.Pages.Inbox;

namespace WholePicture.Tests.Web;

/// <summary>The page of safeguards says what each costs and what it said on any day; a concern's page says what it would not have been raised without.</summary>
[Collection(nameof(Served))]
public class RulesPageTests(Served served)
{
    [Fact]
    public async Task Each_says_how_often_it_was_raised_and_what_people_made_of_it()
    {
        var section = (await served.Open("bethan-strood", "/safeguards")).QuerySelector("#call-out-near-child")!.ParentElement!.TextContent;

        Assert.Contains("In 12 weeks", section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_day_before_it_was_learnt_it_did_not_speak()
    {
        var page = await served.Open("bethan-strood", "/safeguards?on=2019-05-01");

        Assert.Contains("on 1 May 2019", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#call-out-near-child"));
        Assert.Contains("From 18 October 2022", page.QuerySelector("#silent")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_to_be_so_and_kept()
    {
        var page = await served.Open("bethan-strood", "/safeguards?on=1st+May");

        Assert.Contains("Enter a day", page.QuerySelector("#on-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1st May", page.QuerySelector("#on")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_concern_says_what_it_would_not_have_been_raised_without()
    {
        var page = await served.Open("bethan-strood", await served.FirstConcern("bethan-strood"));

        Assert.NotEqual("", page.QuerySelector("#without")!.ParentElement!.TextContent);
        Assert.Contains("What usually follows", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_printed_for_whoever_may_see_it()
    {
        var (item, explained, known) = await served.Explained("bethan-strood");
        var page = await served.Open("bethan-strood", await served.FirstConcern("bethan-strood"));
        var printed = ExplainVerb.Parts(item, explained, known).ToDictionary(part => part.Heading, part => part.Lines);

        Assert.Contains(item.Because, printed["Why this was raised"]);
        Assert.All(explained.NeededInWords(item, known), line => Assert.Contains(line, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(printed["Who has been told"]);
    }
}
