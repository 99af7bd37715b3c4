using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WholePicture.Access;
using WholePicture.Inbox.Digests;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Inbox.Digests;
using WholePicture.Words;
using Xunit.Abstractions;

namespace WholePicture.Tests.Access.Matrix;

/// <summary>Every role, tied in every way, at every endpoint, over every handling, against <see cref="Oracle"/>; over real HTTP.</summary>
public partial class MatrixTests(Marked marked, ITestOutputHelper output) : IClassFixture<Marked>
{
    private const int AtOnce = 4;

    [Fact]
    public async Task Nobody_enters_or_reads_but_who_may()
    {
        var (wrong, cells) = (new ConcurrentBag<string>(), 0);
        await Parallel.ForEachAsync(marked.Viewers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (viewer, stop) =>
        {
            using var browser = await marked.Browser(viewer.Professional.Id);
            var seal = AForm().Match(await browser.GetStringAsync(new Uri("/sign-out", UriKind.Relative), stop)).Groups["seal"].Value;
            foreach (var page in Oracle.OwnPages)
            {
                Interlocked.Increment(ref cells);
                await Check(browser, "GET", page, 200, Oracle.Handlings, wrong, viewer);
            }

            foreach (var (path, may, open) in Oracle.RolePages)
            {
                Interlocked.Increment(ref cells);
                await Check(browser, "GET", path.Replace("{name}", "kent-mira", StringComparison.Ordinal).Replace("{id}", $"{Guid.Empty}", StringComparison.Ordinal), may(viewer.Professional.Role, Marked.KindOf(viewer.Professional)) ? open : 404, Oracle.Handlings, wrong, viewer);
            }

            foreach (var handling in Oracle.Handlings)
            {
                Interlocked.Add(ref cells, await AtChild(browser, seal, handling, viewer, wrong));
            }
        });

        // A name, what was said and where somebody lives stand in no line of the log either
        Assert.Contains(marked.Logs.Lines, line => line.StartsWith("The log is kept", StringComparison.Ordinal));
        Assert.DoesNotContain(marked.Logs.Lines, line => Oracle.Handlings.Any(handling => line.Contains(Marked.Marker(handling), StringComparison.OrdinalIgnoreCase)) || line.Contains("Quay Row", StringComparison.Ordinal) || line.Contains("Una Of", StringComparison.Ordinal));
        output.WriteLine($"Permissions: {cells:N0} cells, {wrong.Count} disagree");
        Console.WriteLine($"Permissions: {cells:N0} cells, {wrong.Count} disagree");
        Assert.Empty(wrong);
        Assert.InRange(cells, 10_000, int.MaxValue);
    }

    [Fact]
    public async Task Whoever_has_not_signed_in_enters_nowhere_but_where_all_may()
    {
        using var stranger = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = marked.Address };
        var wrong = new ConcurrentBag<string>();
        var child = marked.Children["none"];
        foreach (var page in Oracle.ChildPages.Select(page => page.Path).Concat(Oracle.OwnPages).Concat(Oracle.ToldPages).Concat(Oracle.RolePages.Select(page => page.Path)))
        {
            await Check(stranger, "GET", Path(page, child.Value, child.Value), 302, Oracle.Handlings, wrong);
        }

        foreach (var page in Oracle.KeyedPaths)
        {
            await Check(stranger, "GET", page.Replace("{receipt}", $"{Guid.NewGuid()}", StringComparison.Ordinal), 401, Oracle.Handlings, wrong);
        }

        foreach (var (page, status) in Oracle.ElsewherePages)
        {
            await Check(stranger, "GET", page, status, Oracle.Handlings, wrong);
        }

        foreach (var page in Oracle.OpenPages)
        {
            await Check(stranger, "GET", page, 200, Oracle.Handlings, wrong);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_endpoint_has_its_rows()
    {
        var rows = Oracle.ChildPages.Select(page => page.Path).Concat(Oracle.OwnPages).Concat(Oracle.OpenPages).Concat(Oracle.KeyedPaths).Concat(Oracle.ToldPages).Concat(Oracle.RolePages.Select(page => page.Path)).Concat(Oracle.ElsewherePages.Select(page => page.Path))
            .Select(path => path.Split('?')[0].Trim('/')).ToHashSet(StringComparer.Ordinal);
        var endpoints = marked.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/').Replace(":guid", "", StringComparison.Ordinal))
            // Files that are the same for everybody, and the pages that say what went wrong
            .Where(path => !path.StartsWith("assets", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal) && !path.Contains("**", StringComparison.Ordinal) && !path.StartsWith("problem", StringComparison.Ordinal));

        Assert.Empty(endpoints.Distinct().Except(rows));
    }

    [Fact]
    public async Task What_is_hidden_is_answered_byte_for_byte_as_what_does_not_exist()
    {
        using var stranger = await marked.Browser("nothing-gp");

        // One, for every page: twenty different ones would be walking, and be stopped
        var nobodyAtAll = Guid.NewGuid();
        foreach (var (page, format) in Oracle.ChildPages.Where(page => page.Shut == 404).SelectMany(page => Oracle.Formats(page.Method), (page, format) => (page.Path, format)))
        {
            using var hidden = await Ask(stranger, Path(page, marked.Children["none"].Value, Guid.Empty), format);
            using var nobody = await Ask(stranger, Path(page, nobodyAtAll, Guid.Empty), format);

            Assert.Equal(await nobody.Content.ReadAsByteArrayAsync(), await hidden.Content.ReadAsByteArrayAsync());
            Assert.Equal(Headers(nobody), Headers(hidden));
        }
    }

    [Fact]
    public async Task No_morning_email_to_any_of_them_says_what_an_entry_says_or_whom_it_is_about()
    {
        var (store, digesting, morning) = (marked.Services.GetRequiredService<DigestStore>(), marked.Services.GetRequiredService<Digesting>(), Today.At(1, 9));
        using var sink = new MailSink();
        await marked.CallOut();
        foreach (var (viewer, _) in marked.Viewers)
        {
            await store.Keep(new(viewer.Id, $"{viewer.Id}@marked.example", 8), default);
        }

        await digesting.Write("wholepicture.example", morning, default);
        while (await digesting.SendOne(sink.Server.Send, morning, failure => Assert.Fail(failure), default))
        {
        }

        output.WriteLine($"E-mails: {sink.Taken.Count:N0} of {marked.Viewers.Count:N0}");
        Assert.NotEmpty(sink.Taken);
        Assert.All(sink.Taken, mail => Assert.DoesNotContain(marked.InNoEmail(), words => mail.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<int> AtChild(HttpClient browser, string seal, string handling, (Professional Professional, string Relationship) viewer, ConcurrentBag<string> wrong)
    {
        var (person, relationship) = viewer;
        var opens = Oracle.Opens(relationship, person.Role);
        var reads = opens && Oracle.Reads(relationship, person.Role, person.Agency.Value, person.Id, handling);
        var cells = Oracle.ChildPages.SelectMany(page => Oracle.Formats(page.Method), (page, format) => (page.Method, page.Path, page.Open, page.Shut, Format: format)).ToList();
        foreach (var (method, path, open, shut, format) in cells)
        {
            var page = Path(path, marked.Children[handling].Value, Guid.NewGuid());
            var said = await Check(browser, method, page, opens ? open : shut, Oracle.Handlings.Where(other => !reads || other != handling), wrong, viewer, seal, format);
            if (reads && path.EndsWith("/as-text", StringComparison.Ordinal) && !said.Contains(Marked.Marker(handling), StringComparison.Ordinal))
            {
                wrong.Add($"{person.Id} does not read {handling} at {path} as {format}");
            }
        }

        return cells.Count;
    }

    private static async Task<string> Check(HttpClient browser, string method, string path, int status, IEnumerable<string> mustNotRead, ConcurrentBag<string> wrong, (Professional Professional, string Relationship)? viewer = null, string? seal = null, string format = "text/html")
    {
        using var request = new HttpRequestMessage(new(method), path);
        request.Headers.Accept.ParseAdd(format);
        if (method == "POST")
        {
            // Without a reason: nobody gets further by it than they were
            request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), new("reason", "")]);
        }

        using var answer = await browser.SendAsync(request);
        var said = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode != status)
        {
            wrong.Add($"{viewer?.Professional.Id ?? "nobody"} {method} {path} as {format}: {(int)answer.StatusCode}, not {status}");
        }

        foreach (var handling in mustNotRead.Where(handling => said.Contains(Marked.Marker(handling), StringComparison.OrdinalIgnoreCase)))
        {
            wrong.Add($"{viewer?.Professional.Id ?? "nobody"} reads {handling} at {method} {path}");
        }

        return said;
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient browser, string path, string format)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(format);

        return await browser.SendAsync(request);
    }

    private static string Path(string path, Guid child, Guid of) => path
        .Replace("{id}", $"{child}", StringComparison.Ordinal)
        .Replace("{of}", $"{of}", StringComparison.Ordinal)
        .Replace("{before}", $"{London.At(Marked.Before):yyyy-MM-dd'T'HH:mm}", StringComparison.Ordinal);

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"(?<seal>[^\"]+)")]
    private static partial Regex AForm();

    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(',', header.Value)}");
}
