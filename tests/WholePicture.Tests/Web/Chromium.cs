using Microsoft.Playwright;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Web;

/// <summary>The browser that pages are looked at with: Chromium as the system has it, started once.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            Timeout = (float)Patience.Most.TotalMilliseconds,
        });
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>A page as somebody sees it who has set their browser so. What goes wrong on it fails the test.</summary>
    public async Task<IPage> Open(Uri address, Seen seen, string session, bool missing = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = seen.Width, Height = 900 },
            ColorScheme = seen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = seen.OwnColours ? ForcedColors.Active : ForcedColors.None,
            JavaScriptEnabled = seen.Script,
        });
        await context.AddCookiesAsync([new() { Name = "wholepicture", Value = session, Url = address.GetLeftPart(UriPartial.Authority) }]);
        context.SetDefaultTimeout((float)Patience.Most.TotalMilliseconds);
        var page = await context.NewPageAsync();
        var wrong = new List<string>();
        page.Console += (_, message) => wrong.Add(message.Text);
        page.Response += (_, answer) => wrong.AddRange(answer.Status >= 400 ? [$"{answer.Status} {new Uri(answer.Url).AbsolutePath}"] : Array.Empty<string>());
        await page.GotoAsync(address.AbsoluteUri);
        Assert.Empty(missing ? [] : wrong);

        return page;
    }
}

/// <summary>How somebody looks at a page.</summary>
/// <param name="Width">How wide their screen is.</param>
/// <param name="Dark">Whether they prefer dark.</param>
/// <param name="OwnColours">Whether they have set colours of their own.</param>
/// <param name="Script">Whether scripts may run; none is served, but the checker is one.</param>
public sealed record Seen(int Width, bool Dark = false, bool OwnColours = false, bool Script = false);
