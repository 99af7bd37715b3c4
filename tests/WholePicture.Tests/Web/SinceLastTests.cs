using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

/// <summary>What is new since somebody last looked; what waited; what a sheet of paper says of itself.</summary>
[Collection(nameof(Served))]
public class SinceLastTests(Served served)
{
    [Fact]
    public async Task Whoever_looked_before_sees_what_came_since_and_whoever_never_looked_does_not()
    {
        var again = await served.Open("imogen-pell", await served.LookedBefore("imogen-pell"));
        var first = await served.Open("sam-torrance", $"/children/{served.Mira}");

        Assert.Contains("You last opened this picture on Tuesday 1 September 2026, 10am.", Words(again.QuerySelector(".since")!), StringComparison.Ordinal);
        Assert.NotEmpty(again.QuerySelectorAll(".since__list li"));
        Assert.Null(first.QuerySelector(".since"));
    }

    /// <summary>It waited until somebody said whom it is about: to whoever looked in between it is new.</summary>
    [Fact]
    public async Task What_had_come_before_and_was_placed_since_is_new()
    {
        var path = await served.LookedBefore("carys-holt", DateTimeOffset.UtcNow.AddHours(-1));
        var before = Count(await served.Open("carys-holt", path));

        Assert.True(await served.WaitedUntilNow() > 0);

        Assert.True(Count(await served.Open("carys-holt", path)) > before);

        static int Count(IDocument page) => int.Parse(page.QuerySelector("#since .count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Another_day_or_one_agency_s_eyes_say_nothing_of_it()
    {
        await served.LookedBefore("imogen-pell");

        Assert.Null((await served.Open("imogen-pell", served.MiraThen)).QuerySelector(".since"));
        Assert.Null((await served.Open("imogen-pell", $"/children/{served.Mira}?as=estuary-police")).QuerySelector(".since"));
    }

    [Fact]
    public async Task What_waited_says_how_long_until_social_care_knew_and_whom_there_is_no_record_of()
    {
        var unshared = (await served.Open(served.MiraThen)).QuerySelector(".unshared")!;

        Assert.NotEmpty(unshared.QuerySelectorAll("tbody tr"));
        Assert.Contains("9 days", Words(unshared), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_header_counts_as_the_inbox_does()
    {
        var link = (await served.Open("carys-holt", "/my-looks")).QuerySelector(".top__nav a[href='/inbox']")!;

        Assert.Equal($"Inbox ({(await served.Count("carys-holt")).All})", link.TextContent);
    }

    [Fact]
    public async Task Each_sheet_says_for_whom_it_was_printed()
    {
        Assert.Contains("Printed for Carys Holt", Words((await served.Open(served.MiraThen)).QuerySelector(".printed")!), StringComparison.Ordinal);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
