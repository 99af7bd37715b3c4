using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class ChildPageTests(Served served)
{
    [Fact]
    public async Task Eight_answers_stand_at_the_head_always_in_this_order()
    {
        var page = await served.Open(served.MiraThen);

        Assert.Equal(
            ["Lives with", "Must not be there", "Last seen", "Level and plan", "Open concerns", "Next date", "Who to ring", "Language"],
            page.QuerySelectorAll(".head h2").Select(asked => asked.TextContent));
    }

    [Theory]
    [InlineData("Lives with", "Mother, Lena Arden, 34", "14 Quay Row")]
    [InlineData("Must not be there", "Father, Luka Vesh, 29", "Came to the home on 7 November and 11 November.")]
    [InlineData("Last seen", "Thu 30 July, 15 weeks ago", "Nobody has recorded seeing Mira since the arrest on 11 November.")]
    [InlineData("Level and plan", "Child in need, since 15 October", "No plan is written. Father has not been assessed.")]
    [InlineData("Next date", "Tomorrow, 10am: first child in need meeting", "Not invited:")]
    [InlineData("Who to ring", "Carys Holt, team manager", "01632 960199")]
    [InlineData("Language", "Father: limited English", "No interpreter recorded. Book one.")]
    public async Task Each_answer_says_what_is_known_and_by_whom(string asked, string answer, string more)
    {
        var cell = (await served.Open(served.MiraThen)).QuerySelectorAll(".answer").Single(cell => cell.QuerySelector("h2")!.TextContent == asked);

        Assert.Contains(answer, Words(cell), StringComparison.Ordinal);
        Assert.Contains(more, Words(cell), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_safe_stands_above_anything_that_could_be_read_aloud()
    {
        var main = (await served.Open(served.MiraThen)).QuerySelector("main")!;

        Assert.Contains("Keep safe. Luka Vesh (Father) must never learn that Mother", Words(main.QuerySelector(".keep-safe")!), StringComparison.Ordinal);
        Assert.True(main.QuerySelector(".keep-safe")!.CompareDocumentPosition(main.QuerySelector(".head")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task Each_concern_has_its_reasons_what_quiets_it_and_for_whom_it_is_by_name()
    {
        var concerns = (await served.Open(served.MiraThen)).QuerySelectorAll(".concern").ToList();

        Assert.True(concerns.Count > 10);
        Assert.All(concerns, concern =>
        {
            Assert.NotEmpty(concern.QuerySelector(".concern__because")!.TextContent);
            Assert.NotEmpty(concern.QuerySelectorAll(".rests li"));
            Assert.NotEmpty(concern.QuerySelectorAll(".told li"));
            Assert.Contains("It goes quiet when", Words(concern), StringComparison.Ordinal);
        });
        Assert.Contains(concerns, concern => Words(concern).Contains("Imogen Pell, family nurse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_statements_stand_side_by_side_and_neither_wins()
    {
        var differ = (await served.Open(served.MiraThen)).QuerySelector("div.differ")!;

        Assert.Equal("Are Mother and Father a couple?", differ.QuerySelector("h3")!.TextContent);
        Assert.Equal(["No.", "Yes.", "No longer."], differ.QuerySelectorAll(".differ__side > p > b").Select(side => side.TextContent));
        Assert.Contains("Mother told midwife, 29 December 2025", Words(differ), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Through_one_agency_s_eyes_only_what_it_knew_is_shown()
    {
        var page = await served.Open($"{served.MiraThen}&as=estuary-police");

        Assert.Contains("as Estuary Police alone knows it", Words(page.QuerySelector(".as-at")!), StringComparison.Ordinal);
        Assert.DoesNotContain("Imogen Pell", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".concern"));
    }

    [Fact]
    public async Task Before_anything_was_recorded_it_says_so()
    {
        var page = await served.Open($"/children/{served.Mira}?at=2019-01-01");

        Assert.Contains("Nothing was recorded about this child", Words(page.QuerySelector(".empty")!), StringComparison.Ordinal);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
