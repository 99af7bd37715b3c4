using System.Net;
using AngleSharp.Dom;

namespace WholePicture.Tests.Web;

/// <summary>An adult seen across families: through the children one may see, and no others (REQ PF-03, FP-07, FP-08).</summary>
[Collection(nameof(Served))]
public class AdultTests(Served served)
{
    [Fact]
    public async Task Whoever_may_open_the_child_sees_the_adult_with_plan_conditions_and_what_each_agency_states()
    {
        var words = Words((await served.Open("carys-holt", await served.Father())).Body!);

        Assert.Contains("Luka Vesh", words, StringComparison.Ordinal);
        Assert.Contains("Police bail: keep away from the home", words, StringComparison.Ordinal);
        Assert.Contains("Child in need", words, StringComparison.Ordinal);
        Assert.Contains("Northgate Surgery", words, StringComparison.Ordinal);
        Assert.Contains("Police of Northgate", words.Replace("Northgate Police", "Police of Northgate", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("There are others", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kit-harlow")]
    public async Task To_whoever_may_open_none_of_the_children_it_is_as_if_there_were_nobody(string professional)
    {
        using var browser = await served.SignedIn(professional);
        using var hidden = await browser.GetAsync(new Uri(await served.Father(), UriKind.Relative));
        using var nobody = await browser.GetAsync(new Uri($"/adults/{Guid.NewGuid()}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(await nobody.Content.ReadAsStringAsync(), await hidden.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_child_has_no_page_as_an_adult()
    {
        using var answer = await served.Browser.GetAsync(new Uri($"/adults/{served.Mira}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Each_look_is_recorded_for_the_adult_and_for_the_child()
    {
        await served.Open("carys-holt", await served.Father());
        var looked = Words((await served.Open("carys-holt", $"/children/{served.Mira}/who-looked")).Body!);

        Assert.Contains("An adult in the picture", looked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_been_asked_can_be_asked_from_there_with_the_form_filled_in()
    {
        var link = (await served.Open("carys-holt", await served.Father())).QuerySelectorAll(".holding__state a").Select(one => one.GetAttribute("href")!).First();
        var form = await served.Open("carys-holt", link.Split('#')[0]);

        Assert.Single(form.QuerySelectorAll("input[name='Form.Of'][checked]"));
        Assert.Single(form.QuerySelectorAll("input[name='Form.About'][checked]"));
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
