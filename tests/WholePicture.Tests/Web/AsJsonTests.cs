using System.Net;
using System.Text.Json;

namespace WholePicture.Tests.Web;

/// <summary>What a page says, asked for by another system of its reader's agency: the same, from the same address.</summary>
[Collection(nameof(Served))]
public class AsJsonTests(Served served)
{
    [Fact]
    public async Task The_picture_holds_what_its_text_holds_in_the_same_order()
    {
        var text = await served.Open(served.MiraAsText);
        var picture = await Asked(served.MiraAsText);

        var written = text.QuerySelectorAll("[data-piece]").Select(piece => piece.GetAttribute("data-piece")).ToList();
        Assert.NotEmpty(written);
        Assert.Equal(written, picture.GetProperty("agencies").EnumerateArray().SelectMany(lane => lane.GetProperty("pieces").EnumerateArray()).Select(piece => piece.GetProperty("id").GetString()));
        Assert.NotEmpty(picture.GetProperty("concerns").EnumerateArray());
        Assert.Equal("Lives with", picture.GetProperty("head")[0].GetProperty("asked").GetString());
    }

    [Fact]
    public async Task The_chronology_holds_the_lines_of_its_page()
    {
        var page = $"/children/{served.Mira}/chronology?at=2026-11-18T16:05&agency=estuary-police";
        var lines = (await Asked(page)).GetProperty("entries").EnumerateArray().ToList();

        Assert.NotEmpty(lines);
        Assert.Equal((await served.Open(page)).QuerySelectorAll(".chron__row").Length, lines.Count);
        Assert.Single(lines.Select(line => line.GetProperty("agency").GetString()).Distinct());
    }

    [Fact]
    public async Task Harm_is_told_week_by_week_and_what_nobody_recorded_is_not_nothing()
    {
        var strip = await Asked($"/children/{served.Mira}/harm?at=2026-11-18T16:05");

        Assert.All(strip.GetProperty("kinds").EnumerateArray(), kind =>
            Assert.Equal(strip.GetProperty("weeks").GetInt32(), kind.GetProperty("weeks").EnumerateArray().Sum(stretch => stretch.GetProperty("weeks").GetInt32())));
        Assert.Contains(strip.GetProperty("kinds").EnumerateArray().SelectMany(kind => kind.GetProperty("weeks").EnumerateArray()), stretch => stretch.GetProperty("state").GetString() == "not-recorded");
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("*/*", "text/html")]
    [InlineData("application/json;q=0.5, text/html", "text/html")]
    [InlineData("text/html;q=0.5, application/json", "application/json")]
    public async Task A_browser_is_given_the_page(string accepts, string given)
    {
        using var answer = await Ask(served.MiraAsText, accepts);

        Assert.Equal(given, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_is_not_there_is_said_as_a_problem()
    {
        using var answer = await Ask($"/children/{Guid.NewGuid()}", "application/json");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Page not found", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("title").GetString());
    }

    private async Task<JsonElement> Asked(string page)
    {
        using var answer = await Ask(page, "application/json");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private async Task<HttpResponseMessage> Ask(string page, string accepts)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
        request.Headers.Accept.ParseAdd(accepts);

        return await served.Browser.SendAsync(request);
    }
}
