using System.Net;

namespace WholePicture.Tests.Web;

/// <summary>Nobody can tell by itself whom a piece is about; the front door says, field by field, and the piece travels on.</summary>
[Collection(nameof(Served))]
public class RecognisingTests(Served served)
{
    [Fact]
    public async Task A_baby_with_the_same_name_and_birthday_and_another_number_is_recognised_by_a_person()
    {
        var question = await served.Asked("A whisper of a cough at the desk", Served.LikeMira("999 043 1000"));
        var page = await served.Open(Served.FrontDoor, question);
        var lines = page.QuerySelectorAll(".compared tbody tr").Select(line => (What: line.Children[0].TextContent, Same: line.Children[3].TextContent.Trim())).ToList();

        Assert.Contains(("Given names", "same"), lines);
        Assert.Contains(("NHS number", "differs"), lines);

        using var desk = await served.SignedIn(Served.FrontDoor);
        using var answered = await served.Post(desk, question, ("person", $"{served.Mira}"));
        Assert.Equal("/about-whom", answered.Headers.Location!.OriginalString);
        Assert.Contains("whisper of a cough", await Served.Until(desk, $"/children/{served.Mira}/as-text", "whisper of a cough"), StringComparison.Ordinal);

        using var again = await served.Post(desk, question, ("person", "new"));
        Assert.Contains("has its answer already", WebUtility.HtmlDecode(await desk.GetStringAsync(new Uri("/about-whom", UriKind.Relative))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_may_say_that_it_is_nobody_on_record()
    {
        var question = await served.Asked("A cradle of grey wicker stood there", new { @as = "child", given = "Robin", family = "Somebody" });
        using var desk = await served.SignedIn(Served.FrontDoor);
        using var unsaid = await served.Post(desk, question, ("person", "somebody-else"));
        Assert.Contains("Say who it is", (await Served.Read(unsaid)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);

        (await served.Post(desk, question, ("person", "new"))).Dispose();
        Assert.DoesNotContain("grey wicker", await desk.GetStringAsync(new Uri($"/children/{served.Mira}/as-text", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_adult_who_is_in_no_childs_picture_is_recognised_too()
    {
        await served.Visit("09:30", "A tin of buttons on the sill", new { @as = "subject", given = "Gwyn", family = "Tallow", born = "1971-04-09" });
        var question = await served.Asked("A bag of nails by the stove", new { @as = "subject", given = "Gwyn", family = "Tallow", born = "1971-04-19" });
        using var desk = await served.SignedIn(Served.FrontDoor);
        var page = await served.Open(Served.FrontDoor, question);
        var choice = page.QuerySelectorAll("button[name=person]").Select(input => input.GetAttribute("value")).First(value => value != "new");
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync(new Uri($"/people/{choice}/one", UriKind.Relative))).StatusCode);

        using var answered = await served.Post(desk, question, ("person", choice!));
        Assert.Equal("/about-whom", answered.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task To_everybody_else_it_is_not_there()
    {
        var question = await served.Asked("Nobody but the desk reads this here", Served.LikeMira("999 043 1027"));
        using var worker = await served.SignedIn("sam-torrance");
        foreach (var path in new[] { "/about-whom", question })
        {
            using var answer = await worker.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_duty_of_an_agency_that_knows_the_person_answers_too_and_sees_them_as_their_agency_does()
    {
        var question = await served.Asked("A spool of blue thread on the step", Served.LikeMira("999 043 1078"));
        var page = await served.Open("carys-holt", question);
        Assert.Contains("same", page.QuerySelectorAll(".compared tbody td:last-child").Select(cell => cell.TextContent.Trim()));

        using var duty = await served.SignedIn("carys-holt");
        using var answered = await served.Post(duty, question, ("person", $"{served.Mira}"));
        Assert.Equal("/about-whom", answered.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_duty_of_an_agency_that_knows_none_of_them_is_not_asked()
    {
        var question = await served.Asked("A saucer of rice at the window", new { @as = "child", given = "Robin", family = "Nobody" });
        using var duty = await served.SignedIn("carys-holt");
        using var answer = await duty.GetAsync(new Uri(question, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain(question, await duty.GetStringAsync(new Uri("/about-whom", UriKind.Relative)), StringComparison.Ordinal);
    }
}
