using System.Net;

namespace WholePicture.Tests.Web;

/// <summary>Somebody on duty says that two records are one, takes it back, and says that an entry is about somebody else.</summary>
[Collection(nameof(Served))]
public class OneRecordTests(Served served)
{
    [Fact]
    public async Task Two_records_are_said_to_be_one_and_parted_again()
    {
        using var desk = await served.SignedIn(Served.FrontDoor);
        var question = await served.Asked("A thimble of gravel was mentioned", Served.LikeMira("999 043 1051"));
        (await served.Post(desk, question, ("person", "new"))).Dispose();
        var page = $"/people/{served.Mira}/one";
        await Served.Until(desk, page, "999 043 1051");
        var other = (await served.Open(Served.FrontDoor, page)).QuerySelectorAll("button[name=other]").First(button => button.Closest("section")!.TextContent.Contains("999 043 1051", StringComparison.Ordinal)).GetAttribute("value")!;

        using var unsaid = await served.Post(desk, $"{page}?handler=Join", ("other", other), ("Because", ""));
        Assert.Contains("Say why", (await Served.Read(unsaid)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);

        using var joined = await served.Post(desk, $"{page}?handler=Join", ("other", other), ("Because", "The health visitor rang: it is one baby"));
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        var now = joined.Headers.Location!.OriginalString;
        using var followed = await desk.GetAsync(new Uri(now, UriKind.Relative));
        var stands = followed.StatusCode is HttpStatusCode.Redirect ? followed.Headers.Location!.OriginalString : now;
        var child = stands.Split('/')[2];
        Assert.Contains("thimble of gravel", await desk.GetStringAsync(new Uri($"/children/{child}/as-text", UriKind.Relative)), StringComparison.Ordinal);

        // Whichever of the two is asked for, and whatever was being written of either
        foreach (var either in new[] { $"{served.Mira}", other }.Where(one => one != child))
        {
            using var led = await desk.GetAsync(new Uri($"/children/{either}", UriKind.Relative));
            Assert.Equal($"/children/{child}", led.Headers.Location!.OriginalString);
            (await served.Post(desk, $"/children/{either}/record", ("save", "yes"), ("Form.Saw", "A thimble again"))).Dispose();
            Assert.Contains("A thimble again", await desk.GetStringAsync(new Uri($"/children/{child}/record", UriKind.Relative)), StringComparison.Ordinal);
            (await served.Post(desk, $"/children/{either}/record?handler=Discard")).Dispose();
            Assert.DoesNotContain("A thimble again", await desk.GetStringAsync(new Uri($"/children/{child}/record", UriKind.Relative)), StringComparison.Ordinal);
        }

        var log = await served.Open(Served.FrontDoor, stands);
        Assert.Contains("it is one baby", log.QuerySelector("#log")!.ParentElement!.TextContent, StringComparison.Ordinal);
        (await served.Post(desk, $"{stands}?handler=Undo", ("decision", log.QuerySelector("button[name=decision]")!.GetAttribute("value")!), ("Because", "They are twins"))).Dispose();
        Assert.DoesNotContain("thimble of gravel", await desk.GetStringAsync(new Uri($"/children/{served.Mira}/as-text", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_not_on_duty_finds_nothing_there()
    {
        using var worker = await served.SignedIn("sam-torrance");
        using var answer = await worker.GetAsync(new Uri($"/people/{served.Mira}/one", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
