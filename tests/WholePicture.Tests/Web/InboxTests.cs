using System.Net;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class InboxTests(Served served)
{
    [Fact]
    public async Task Everything_that_waits_about_one_family_is_one_item()
    {
        var page = await served.Open("sam-torrance", "/inbox");

        var item = Assert.Single(page.QuerySelectorAll(".item"));
        Assert.Contains("Arden", item.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(item.QuerySelectorAll("a[href^='/concerns/']"));
    }

    [Fact]
    public async Task The_count_for_the_header_is_what_the_inbox_says()
    {
        var page = await served.Open("jonah-reeve", "/inbox");

        Assert.Equal(page.QuerySelectorAll(".item").Length, (await served.Count("jonah-reeve")).Families);
        Assert.Equal(0, (await served.Count("kit-harlow")).All);
    }

    [Fact]
    public async Task Whoever_has_nothing_waiting_is_told_what_that_means_and_what_to_do_next()
    {
        var empty = (await served.Open("kit-harlow", "/inbox")).QuerySelector(".empty")!;

        Assert.Contains("Nothing waits", empty.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(empty.QuerySelectorAll("a[href]"));
    }

    [Fact]
    public async Task A_manager_sees_what_waits_for_their_team()
    {
        var page = await served.Open("carys-holt", "/inbox?show=team");

        Assert.Contains("For Sam Torrance", page.QuerySelector(".item")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("page", page.QuerySelector(".tabs a[href='/inbox?show=team']")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("/inbox?show=coming", "Coming up")]
    [InlineData("/inbox?show=answered", "Answered, and quiet")]
    [InlineData("/inbox?show=nothing-of-the-kind", "Answer today")]
    public async Task Each_part_has_its_page(string path, string heading) =>
        Assert.Contains((await served.Open("sam-torrance", path)).QuerySelectorAll("h2"), found => found.TextContent == heading);

    [Fact]
    public async Task Opening_it_is_kept_as_read_and_others_can_see_that()
    {
        var concern = await served.FirstConcern("priya-lowen");
        var own = (await served.Open("priya-lowen", concern)).QuerySelectorAll(".knows li").First(line => line.TextContent.Contains("Priya Lowen", StringComparison.Ordinal));
        var after = (await served.Open("priya-lowen", concern)).QuerySelectorAll(".knows li").First(line => line.TextContent.Contains("Priya Lowen", StringComparison.Ordinal));

        Assert.Contains("Not opened", own.TextContent, StringComparison.Ordinal);
        Assert.Contains("Read ", after.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/hand-on")]
    [InlineData("/challenge")]
    public async Task A_concern_that_was_not_raised_with_somebody_is_answered_as_one_that_does_not_exist(string page)
    {
        var concern = await served.FirstConcern("sam-torrance");
        using var stranger = await served.SignedIn("kit-harlow");
        using var hidden = await stranger.GetAsync(new Uri(concern + page, UriKind.Relative));
        using var nobody = await stranger.GetAsync(new Uri($"/concerns/{Guid.NewGuid()}{page}", UriKind.Relative));
        using var posted = await served.Post(stranger, concern + page, ("Form.Answer", "WillDo"), ("Form.Words", "Me"), ("Words", "Me"), ("To", "sam-torrance"));

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        Assert.Equal(await nobody.Content.ReadAsByteArrayAsync(), await hidden.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Whoever_manages_somebody_told_reads_it_and_answers_nothing_and_a_colleague_who_works_with_the_family_finds_nothing()
    {
        var concern = await served.RaisedOnlyWith("sam-torrance");
        using var manager = await served.SignedIn("carys-holt");
        using var read = await manager.GetAsync(new Uri(concern, UriKind.Relative));
        using var answered = await served.Post(manager, concern, ("Form.Answer", "WillDo"), ("Form.Words", "Me"));
        using var handed = await manager.GetAsync(new Uri($"{concern}/hand-on", UriKind.Relative));
        using var colleague = await served.SignedIn("jonah-reeve");
        using var picture = await colleague.GetAsync(new Uri($"/children/{served.Mira}", UriKind.Relative));
        using var hidden = await colleague.GetAsync(new Uri(concern, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Empty((await Served.Read(read)).QuerySelectorAll("main form [name='Form.Answer']"));
        Assert.NotEmpty((await Served.Read(answered)).QuerySelectorAll(".govuk-error-summary a"));
        Assert.Equal(HttpStatusCode.NotFound, handed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task While_somebody_is_away_whoever_covers_has_it_too()
    {
        using var doctor = await served.SignedIn("s-iveson");
        using var wrong = await served.Post(doctor, "/inbox/away", ("Key", $"{Guid.NewGuid()}"), ("By", "s-iveson"), ("From", "2020-01-01"), ("Back", "soon"));
        var today = DateTime.UtcNow.Date.AddDays(1);
        using var kept = await served.Post(doctor, "/inbox/away", ("Key", $"{Guid.NewGuid()}"), ("By", "northgate-gp-safeguarding"), ("From", $"{today:yyyy-MM-dd}"), ("Back", $"{today.AddDays(7):yyyy-MM-dd}"));
        var page = await served.Open("s-iveson", "/inbox/away");

        Assert.Equal(3, (await Served.Read(wrong)).QuerySelectorAll(".govuk-error-summary a").Length);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Northgate Surgery safeguarding lead covers for you", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You cover for Dr S. Iveson", (await served.Open("northgate-gp-safeguarding", "/inbox")).Body!.TextContent, StringComparison.Ordinal);
    }
}
