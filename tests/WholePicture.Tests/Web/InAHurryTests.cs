namespace WholePicture.Tests.Web;

/// <summary>A contact is recorded in few steps, and what is typed is kept as it is typed: in a real browser, with its script and without.</summary>
[Collection(nameof(Served))]
public class InAHurryTests(Served served, Chromium chromium) : IClassFixture<Chromium>
{
    // REQ ME-07: from the child's page until it is recorded
    private const int MostSteps = 8;

    [Fact]
    public async Task A_contact_is_recorded_in_a_few_steps()
    {
        var page = await chromium.Open(new(served.At, $"/children/{served.Mira}"), new(390), await served.Session("imogen-pell"));
        var steps = new Func<Task>[]
        {
            () => page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Record a contact" }).First.ClickAsync(),
            () => page.Locator("label[for=place-Home]").ClickAsync(),
            () => page.Locator("label[for=seen-Seen]").ClickAsync(),
            () => page.Locator("#saw").FillAsync("Smiled at the striped curtain"),
            () => page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Record it" }).ClickAsync(),
        };
        foreach (var step in steps)
        {
            await step();
        }

        await page.WaitForURLAsync(new System.Text.RegularExpressions.Regex($"/children/{served.Mira}$"));
        using var nurse = await served.SignedIn("imogen-pell");
        Assert.Contains("striped curtain", await Served.Until(nurse, $"/children/{served.Mira}/chronology?kind=visit", "striped curtain"), StringComparison.Ordinal);
        Assert.InRange(steps.Length, 1, MostSteps);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_typed_is_there_again_when_the_browser_is_closed_before_it_is_sent()
    {
        var address = new Uri(served.At, $"/children/{served.Mira}/record");
        var session = await served.Session("bethan-strood");
        var page = await chromium.Open(address, new(390, Script: true), session);
        await page.Locator("#saw").FillAsync("Half of what the neighbour");
        await page.GetByText("Draft kept").WaitForAsync();
        await page.Context.CloseAsync();

        var again = await chromium.Open(address, new(1280), session);
        Assert.Equal("Half of what the neighbour", await again.Locator("#saw").InputValueAsync());
        await again.GetByText("Throw away").ClickAsync();
        await again.Context.CloseAsync();
    }

    [Fact]
    public async Task Whoever_is_signed_out_while_they_type_is_told_and_loses_nothing()
    {
        var page = await chromium.Open(new(served.At, $"/children/{served.Mira}/record"), new(390, Script: true), await served.Session("bethan-strood"));
        await served.LeaveAlone("bethan-strood");
        await page.Locator("#saw").FillAsync("Written over a long lunch");
        await page.GetByText("You have been signed out").WaitForAsync();

        Assert.Equal("Written over a long lunch", await page.Locator("#saw").InputValueAsync());
        await page.Context.CloseAsync();
    }
}
