using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using WholePicture.Access.SignIn;
using WholePicture.Words;

namespace WholePicture.Bench.Pages;

/// <summary>Somebody signed in, with a browser of their own.</summary>
internal sealed partial class PageReader : IDisposable
{
    private readonly HttpClient browser;
    private string seal = "";

    private PageReader(string url, SessionToken session)
    {
        browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { BaseAddress = new(url), Timeout = TimeSpan.FromSeconds(30) };
        browser.DefaultRequestHeaders.Add("Cookie", $"wholepicture={session.Value}");
    }

    /// <summary>Opens the browser, with the seal that every form must carry.</summary>
    public static async Task<PageReader> Open(string url, SessionToken session, CancellationToken stop)
    {
        var reader = new PageReader(url, session);
        var page = await reader.browser.GetAsync(new Uri("/sign-out", UriKind.Relative), stop);
        reader.seal = Seal().Match(await page.Content.ReadAsStringAsync(stop)).Groups[1].Value;

        // The seal's other half is a cookie, which this browser sends itself since it has one of ours already
        var half = page.Headers.GetValues("Set-Cookie").First(cookie => cookie.Contains("Antiforgery", StringComparison.Ordinal)).Split(';')[0];
        reader.browser.DefaultRequestHeaders.Remove("Cookie");
        reader.browser.DefaultRequestHeaders.Add("Cookie", $"wholepicture={session.Value}; {half}");

        return reader;
    }

    /// <summary>Reads a child's page to its end; how many bytes, or nothing when it was not shown.</summary>
    public async Task<int?> Read(Guid child, CancellationToken stop)
    {
        using var answer = await browser.GetAsync(new Uri($"/children/{child}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, stop);
        await using var body = await answer.Content.ReadAsStreamAsync(stop);
        var (length, part) = (0, ArrayPool<byte>.Shared.Rent(64 * 1024));
        for (int read; (read = await body.ReadAsync(part, stop)) > 0;)
        {
            length += read;
        }

        ArrayPool<byte>.Shared.Return(part);

        return answer.IsSuccessStatusCode ? length : null;
    }

    /// <summary>Records a contact; whether it was taken.</summary>
    public async Task<bool> Record(Guid child, Guid key, CancellationToken stop)
    {
        var when = London.At(DateTimeOffset.UtcNow).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", seal), new("Form.Key", $"{key}"), new("Form.When", when), new("Form.Place", "Home"), new("Form.Child", "Seen"), new("Form.Saw", "Asleep in the cot"),
        ]);
        using var answer = await browser.PostAsync(new Uri($"/children/{child}/record", UriKind.Relative), form, stop);

        return (int)answer.StatusCode == 302;
    }

    /// <summary>Looks for somebody; the page it came to, or nothing when it was not answered.</summary>
    public async Task<string> Search(string typed, CancellationToken stop)
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), new("for", typed)]);
        using var answer = await browser.PostAsync(new Uri("/search", UriKind.Relative), form, stop);

        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(stop) : "";
    }

    public void Dispose() => browser.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Seal();
}
