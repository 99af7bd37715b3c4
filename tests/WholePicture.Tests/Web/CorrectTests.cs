using System.Net;
using AngleSharp;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Web;

/// <summary>What was written wrong is put right in the open: kept, said to be corrected, and who has read it already is listed.</summary>
[Collection(nameof(Served))]
public class CorrectTests(Served served)
{
    [Fact]
    public async Task A_corrected_entry_stands_in_its_place_and_what_was_written_before_is_kept()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var path = await Recorded(nurse, "She weighed four kilos and ninty grams");
        using var corrected = await served.Post(nurse, path, ("Form.Key", $"{Guid.NewGuid()}"), ("Form.When", "2026-11-18T11:00"), ("Form.Words[saw]", "She weighed four kilos and ninety grams"));

        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        var page = await Served.Until(nurse, $"/children/{served.Mira}/chronology?kind=visit", "ninety grams");
        Assert.Contains("ninety grams", page, StringComparison.Ordinal);
        Assert.Contains("ninty grams", page[page.IndexOf("Corrected. Before", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    /// <summary>Whoever has just written something looks for it from the picture: a page as at some minutes ago would not have it, and she would write it again.</summary>
    [Fact]
    public async Task From_the_picture_what_has_just_been_recorded_is_reached_and_corrected()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var path = await Recorded(nurse, "The health visitor heard a radio next door");
        var picture = await served.Open("imogen-pell", $"/children/{served.Mira}");
        var chronology = await served.Open("imogen-pell", picture.QuerySelector(".record__also[href*=chronology]")!.GetAttribute("href")!);

        Assert.Contains(chronology.QuerySelectorAll(".chron__correct"), link => link.GetAttribute("href") == path);
    }

    [Fact]
    public async Task A_withdrawn_entry_stands_no_longer()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var path = await Recorded(nurse, "The brown dog of another family barked");
        using var unsaid = await served.Post(nurse, $"{path}?handler=Withdraw", ("Form.Key", $"{Guid.NewGuid()}"));
        Assert.Contains("Say why", (await Served.Read(unsaid)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);

        (await served.Post(nurse, $"{path}?handler=Withdraw", ("Form.Key", $"{Guid.NewGuid()}"), ("Form.Because", "It was another family"))).Dispose();

        Assert.False(await Patience.Until(() => Stands(nurse, "brown dog"), stands => !stands));
    }

    [Fact]
    public async Task Handling_that_comes_late_says_who_has_read_it_already()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var path = await Recorded(nurse, "She whispered where her sister lives", ("Form.There", await Somebody()));
        (await served.Open("carys-holt", $"/children/{served.Mira}")).Dispose();
        var page = await served.Open("imogen-pell", path);

        Assert.Contains("Carys Holt", page.QuerySelector("[aria-labelledby=known]")!.TextContent, StringComparison.Ordinal);
        var ref1 = page.QuerySelector("input[name='Form.NeverLearntBy']")!.GetAttribute("value")!;
        using var kept = await served.Post(nurse, path, ("Form.Key", $"{Guid.NewGuid()}"), ("Form.When", "2026-11-18T11:00"), ("Form.Words[saw]", "She whispered where her sister lives"), ("Form.NeverLearntBy", ref1));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var after = await Until(nurse, "sister lives", path);
        Assert.True(after.QuerySelector($"input[value='{ref1}']")!.HasAttribute("checked"));
    }

    /// <summary>The family drawn and the page of an adult show what an entry states, and a correction of it says most of the same.</summary>
    [Theory]
    [InlineData("/children/{mira}/family")]
    [InlineData("/children/{mira}/harm")]
    [InlineData("/adults/{adult}")]
    public async Task Whoever_read_it_on_another_page_or_before_it_was_corrected_is_listed_too(string page)
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var who = await Somebody();
        var first = $"She gave the number of an aunt, read at {page.Length}";
        var path = await Recorded(nurse, first, ("Form.There", who));
        (await served.Open("carys-holt", page.Replace("{mira}", $"{served.Mira}", StringComparison.Ordinal).Replace("{adult}", who, StringComparison.Ordinal))).Dispose();
        (await Corrects(nurse, path, $"{first}, and her address")).Dispose();

        var corrected = await Until(nurse, $"{page.Length}, and her address", path);
        Assert.Contains("Carys Holt", corrected.QuerySelector("[aria-labelledby=known]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A visit of today was entered as yesterday's: known when it happened, it was known on the right day too.</summary>
    [Fact]
    public async Task A_day_is_put_right_forward_as_well_as_back()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var path = await Recorded(nurse, "The stairs are steep and bare");
        using var forward = await Corrects(nurse, path, "The stairs are steep and bare", "2026-11-18T15:30");

        Assert.Equal(HttpStatusCode.Redirect, forward.StatusCode);
        var stands = await Until(nurse, "steep and bare", path);
        Assert.Equal("2026-11-18T15:30", stands.QuerySelector("#when")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_word_and_a_field_that_was_left_empty_are_put_right_too()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var path = await Recorded(nurse, "Bruising-on-the-shin");
        using var corrected = await Corrects(nurse, path, "Paint-on-the-shin", ("Form.Words[doubts]", "I took it for a bruise"));

        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Contains("I took it for a bruise", await Served.Until(nurse, $"/children/{served.Mira}/chronology?kind=visit", "Paint-on-the-shin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_second_reads_what_stands_now_beside_what_they_typed_and_the_same_form_twice_is_done()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var (path, key) = (await Recorded(nurse, "A green door and no bell"), $"{Guid.NewGuid()}");
        using var first = await Corrects(nurse, path, "A green door and a bell", ("Form.Key", key));
        await Until(nurse, "and a bell", path);

        using var twice = await Corrects(nurse, path, "A green door and a bell", ("Form.Key", key));
        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);

        using var late = await Corrects(nurse, path, "A blue door and no bell");
        var page = await Served.Read(late);
        Assert.Contains("has corrected this entry since", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("and a bell", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A blue door and no bell", page.QuerySelector("#words")!.TextContent, StringComparison.Ordinal);

        using var again = await served.Post(nurse, page.QuerySelector("form.record")!.GetAttribute("action")!, ("Form.Key", page.QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!), ("Form.When", "2026-11-18T11:00"), ("Form.Words[saw]", "A blue door and no bell"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task An_entry_of_another_agency_is_not_there_to_be_corrected()
    {
        using var nurse = await served.SignedIn("imogen-pell");
        var path = await Recorded(nurse, "Only its own agency puts this right");
        using var other = await served.Browser.GetAsync(new Uri(path, UriKind.Relative));
        using var nothing = await nurse.GetAsync(new Uri($"/children/{served.Mira}/entries/{Guid.NewGuid()}/correct", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    // Records a contact and gives the page on which it is corrected
    private async Task<string> Recorded(HttpClient nurse, string saw, params (string Name, string Value)[] more)
    {
        (await served.Post(nurse, $"/children/{served.Mira}/record", [("Form.Key", $"{Guid.NewGuid()}"), ("Form.When", "2026-11-18T11:00"), ("Form.Place", "Home"), ("Form.Child", "Seen"), ("Form.Saw", saw), .. more])).Dispose();

        return await Line(nurse, saw);
    }

    private async Task<string> Line(HttpClient nurse, string saw)
    {
        var page = await Served.Until(nurse, $"/children/{served.Mira}/chronology?kind=visit", saw);
        var read = await BrowsingContext.New().OpenAsync(request => request.Content(page));

        return read.QuerySelectorAll(".chron__row").Single(row => row.QuerySelector("p")!.TextContent.Contains(saw, StringComparison.Ordinal)).QuerySelector(".chron__correct")!.GetAttribute("href")!;
    }

    private Task<HttpResponseMessage> Corrects(HttpClient nurse, string path, string saw, params (string Name, string Value)[] fields) => Corrects(nurse, path, saw, "2026-11-18T11:00", fields);

    private Task<HttpResponseMessage> Corrects(HttpClient nurse, string path, string saw, string at, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("Form.Key", $"{Guid.NewGuid()}"), ("Form.When", at), ("Form.Words[saw]", saw)];

        return served.Post(nurse, path, [.. usual.Where(field => fields.All(other => other.Name != field.Name)), .. fields]);
    }

    // The page of the entry that now stands in its place
    private async Task<AngleSharp.Dom.IDocument> Until(HttpClient nurse, string saw, string before) =>
        await served.Open("imogen-pell", await Patience.Until(() => Line(nurse, saw), path => path != before));

    private async Task<bool> Stands(HttpClient nurse, string words) =>
        (await Served.Read(await nurse.GetAsync(new Uri($"/children/{served.Mira}/as-text", UriKind.Relative)))).Body!.TextContent.Contains(words, StringComparison.Ordinal);

    private async Task<string> Somebody() => (await served.Open($"/children/{served.Mira}/record")).QuerySelector("input[name='Form.There']")!.GetAttribute("value")!;
}
