using System.Net.Http.Json;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WholePicture.Access;
using WholePicture.Access.Clients;
using WholePicture.Access.Looks;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Inbox;
using WholePicture.Learning.Replay;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Tests.Learning;
using WholePicture.Web;
using WholePicture.Web.Layout;
using WholePicture.Web.Pages.Inbox;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Web;

/// <summary>The service over real HTTP, with Mira in its database as the partnership knew of Mira on the day before the meeting. Made once for all page tests.</summary>
public sealed class Served : IAsyncLifetime
{
    /// <summary>Who leads the partnership’s learning.</summary>
    public static readonly Professional Lead = new("hanne-rook", new("estuary-social-care"), "Hanne Rook", Role.LearningLead);

    /// <summary>Where a short case is replayed.</summary>
    public const string Replay = "/replays/x-01-bruise-at-twelve-weeks";

    /// <summary>A police officer.</summary>
    public static string Officer => CasesRead.Mira.Professionals.First(one => one.Agency.Value == "estuary-police").Id;

    /// <summary>The desk of the front door.</summary>
    public const string FrontDoor = "front-door";

    private TestDatabase? database;
    private WebApplication? service;

    public Uri At { get; private set; } = null!;

    public HttpClient Browser { get; private set; } = null!;

    public Guid Mira { get; private set; }

    /// <summary>Mira's page as it stood.</summary>
    public string MiraThen => $"/children/{Mira}?at=2026-11-18T16:05";

    public string MiraAsText => $"/children/{Mira}/as-text?at=2026-11-18T16:05";

    public async Task InitializeAsync()
    {
        database = await TestDatabase.Create();
        await new PartnershipStore(database.App).Save(new(CasesRead.Mira.Agencies, [.. CasesRead.Mira.Professionals, Lead]), CancellationToken.None);
        var feed = new Feed(database.App, LocalSettings.National);
        foreach (var arrival in CaseArrivals.Of(CasesRead.Mira, Arm.SharedUse).Where(arrival => arrival.At <= Today.Now))
        {
            await feed.Arrive(arrival, CancellationToken.None);
        }

        await using var ask = database.App.CreateCommand("select child_id from pictures.child");
        Mira = (Guid)(await ask.ExecuteScalarAsync())!;
        service = Service.Build(database.Database, "http://127.0.0.1:0", Demonstration.On);
        await service.StartAsync();
        At = new(service.Urls.First());
        Browser = await SignedIn("carys-holt");
    }

    /// <summary>The browser of somebody who has signed in.</summary>
    public async Task<HttpClient> SignedIn(string professional)
    {
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = At };
        browser.DefaultRequestHeaders.Add("Cookie", $"wholepicture={await Session(professional)}");

        return browser;
    }

    /// <summary>The browser of somebody who has not; it keeps what it is given.</summary>
    public HttpClient Stranger() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = At };

    /// <summary>The page of the first concern that waits for somebody.</summary>
    public async Task<string> FirstConcern(string professional) => (await Open(professional, "/inbox")).QuerySelector("a[href^='/concerns/']")!.GetAttribute("href")!;

    /// <summary>The page of a concern about Mira that was raised with one person and nobody else.</summary>
    public async Task<string> RaisedOnlyWith(string professional)
    {
        var concern = Guid.CreateVersion7();
        await Run(
            "insert into inbox.concern select $1, child_id, arrival_id, code, $1::text, because, asks, quiet_when, rests_on, raised_at, grown_at, holds_from, answer_by from inbox.concern where child_id = $2 and closed_at is null limit 1",
            concern, Mira);
        await Run("insert into inbox.told (concern_id, role, professional, told_at) values ($1, 'social-worker', $2, now())", concern, professional);

        return $"/concerns/{concern}";
    }

    /// <summary>Mira becomes a child of somebody’s own family, until the picture is next drawn.</summary>
    public Task IsOwnFamily(string professional) => Run("insert into access.tie (child_id, professional, kind) values ($1, $2, 'own-family')", Mira, professional);

    /// <summary>And no more.</summary>
    public Task IsOwnFamilyNoMore(string professional) => Run("delete from access.tie where child_id = $1 and professional = $2 and kind = 'own-family'", Mira, professional);

    /// <summary>Somebody leaves the partnership, and comes back when what is returned is disposed of.</summary>
    public async Task<IAsyncDisposable> Leaves(string professional)
    {
        var partnership = new PartnershipStore(database!.App);
        await partnership.Leave(professional, DateTimeOffset.UtcNow, CancellationToken.None);

        return new Back(() => partnership.Return(professional, DateTimeOffset.UtcNow, CancellationToken.None));
    }

    /// <summary>The page of Mira's father.</summary>
    public async Task<string> Father()
    {
        await using var ask = database!.App.CreateCommand("select person_id from people.identifier where kind = 'nhs' and replace(value, ' ', '') = '9990416508'");

        return $"/adults/{await ask.ExecuteScalarAsync()}";
    }

    /// <summary>Mira's page as it is now, for somebody who last opened it on 1 September.</summary>
    public async Task<string> LookedBefore(string professional, DateTimeOffset? at = null)
    {
        var who = (await service!.Services.GetRequiredService<PartnershipStore>().Current(CancellationToken.None)).Professional(professional)!;
        await service.Services.GetRequiredService<LookRecord>().Record(new Look(professional, who.Agency, new(Mira), Looked.Picture, "involved", "page", at ?? new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero)));

        return $"/children/{Mira}";
    }

    /// <summary>All that is known of Mira until then waited, and is placed only now. How many entries that is.</summary>
    public async Task<int> WaitedUntilNow()
    {
        await using var late = database!.App.CreateCommand("update intake.arrival set placed_at = now() where id in (select entry_id from chronology.mention where person_id = $1)");
        late.Parameters.Add(new() { Value = Mira });

        return await late.ExecuteNonQueryAsync();
    }

    /// <summary>A page as somebody sees it.</summary>
    public async Task<IDocument> Open(string professional, string path)
    {
        using var browser = await SignedIn(professional);
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

        return await Read(answer);
    }

    /// <summary>An answer, read as a browser would.</summary>
    public static async Task<IDocument> Read(HttpResponseMessage answer) => await BrowsingContext.New().OpenAsync(async request => request.Content(await answer.Content.ReadAsStringAsync()));

    /// <summary>The page of a case once somebody has had it replayed, as they see it.</summary>
    public async Task<string> Replayed()
    {
        using var lead = await SignedIn(Lead.Id);
        using var asked = await Post(lead, Replay);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, asked.StatusCode);
        while ((await Open(Lead.Id, Replay)) is var page && page.QuerySelector("[role=status]") is not null)
        {
            await Task.Delay(500);
        }

        return Replay;
    }

    /// <summary>A page, once the worker has placed what makes it say something: within a second, and no sooner than it is. The words are looked for as the page is written, in HTML.</summary>
    /// <exception cref="TimeoutException">It never says so.</exception>
    public static async Task<string> Until(HttpClient browser, string path, string words) =>
        await Patience.Until(async () => await (await browser.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync(), page => page.Contains(words, StringComparison.Ordinal)) is var last
            && last.Contains(words, StringComparison.Ordinal) ? last : throw new TimeoutException($"{path} never said {words}");

    /// <summary>Lets somebody’s sessions run out, as a lunch break does.</summary>
    public async Task LeaveAlone(string professional)
    {
        await using var alone = database!.App.CreateCommand("update access.session set seen_at = seen_at - interval '40 minutes' where professional = $1");
        alone.Parameters.Add(new() { Value = professional });
        await alone.ExecuteNonQueryAsync();
    }

    /// <summary>A baby with Mira’s name and birthday, and another number.</summary>
    public static object LikeMira(string nhs) => new { @as = "child", given = "Mira", family = "Arden", born = "2026-07-27", nhsNumber = nhs };

    /// <summary>A surgery’s system sends of a child whom nobody can tell by themselves; gives the question that the front door is asked.</summary>
    public async Task<string> Asked(string saw, object child, string at = "09:30")
    {
        var before = await Questions();
        await Visit(at, saw, child);

        return await Patience.Until(async () => (await Questions()).Except(before).FirstOrDefault(), found => found is not null)
            ?? throw new TimeoutException("Nobody was asked.");
    }

    /// <summary>A surgery’s system sends of a woman who expects a child; gives the child.</summary>
    public async Task<Guid> Unborn(string saw)
    {
        var receipt = await Visit("09:30", saw, new { @as = "mother", @ref = "mother", given = "Odile", family = "Marchbank", born = "1998-02-11", nhsNumber = "999 043 1094" }, new { @as = "child", motherRef = "mother", expected = "2027-03-14" });

        return await Patience.Until(() => Child(receipt), child => child != default);

        async Task<Guid> Child(Guid receipt)
        {
            await using var ask = database!.App.Command("select person_id from chronology.mention join pictures.child on child_id = person_id where entry_id = $1 and place = 1", receipt);

            return await ask.ExecuteScalarAsync() is Guid child ? child : default;
        }
    }

    /// <summary>A surgery’s system sends a visit; its receipt.</summary>
    public async Task<Guid> Visit(string at, string saw, params object[] people)
    {
        var (_, key) = await new ClientRegister(database!.App, TimeProvider.System).Add(new("harbour-surgery"), "Surgery", CancellationToken.None);
        using var system = new HttpClient { BaseAddress = At };
        system.DefaultRequestHeaders.Authorization = new("Bearer", key.Value);
        using var sent = await system.PostAsJsonAsync(new Uri("/api/v1/entries", UriKind.Relative), new
        {
            kind = "visit",
            reference = $"{Guid.NewGuid()}",
            happened = $"2026-11-18T{at}",
            known = $"2026-11-18T{at}:00Z",
            howKnown = "seen",
            people,
            body = new { place = "clinic", child = "seen", saw },
        });
        Assert.True(sent.StatusCode == System.Net.HttpStatusCode.Accepted, await sent.Content.ReadAsStringAsync());

        return Guid.Parse(sent.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    private async Task<IReadOnlyList<string>> Questions() =>
        [.. (await Open(FrontDoor, "/about-whom")).QuerySelectorAll("main a[href^='/about-whom/']").Select(link => link.GetAttribute("href")!)];

    /// <summary>How much waits for somebody, as the header counts.</summary>
    public Task<Waits> Count(string professional) => service!.Services.GetRequiredService<InboxCount>().Of(professional, CancellationToken.None);

    /// <summary>Somebody's first concern, explained as the terminal explains it.</summary>
    internal async Task<(ItemView Item, Explained Explained, Partnership Known)> Explained(string professional)
    {
        var (rooms, concern) = (service!.Services, Guid.Parse((await FirstConcern(professional)).Split('/')[^1]));
        var known = await rooms.GetRequiredService<PartnershipStore>().Current(CancellationToken.None);
        var item = await rooms.GetRequiredService<InboxReader>().One(concern, known.Professional(professional)!, CancellationToken.None);

        return (item!, await rooms.GetRequiredService<Explainer>().Of(item!, professional, CancellationToken.None), known);
    }

    /// <summary>Sends a form as its page would: with the seal that a page of ours gives.</summary>
    public async Task<HttpResponseMessage> Post(HttpClient browser, string path, params (string Name, string Value)[] fields)
    {
        var seal = (await Form(browser, "/sign-out"))["__RequestVerificationToken"];
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))]);

        return await browser.PostAsync(new Uri(path.Replace("{mira}", $"{Mira}", StringComparison.Ordinal), UriKind.Relative), form);
    }

    /// <summary>The hidden fields of the first form on a page.</summary>
    public async Task<Dictionary<string, string>> Form(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path.Replace("{mira}", $"{Mira}", StringComparison.Ordinal), UriKind.Relative));
        var page = await BrowsingContext.New().OpenAsync(async request => request.Content(await answer.Content.ReadAsStringAsync()));

        return page.QuerySelectorAll("main form")[0].QuerySelectorAll("input[type=hidden]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!);
    }

    private async Task Run(string sql, params SqlValue[] values)
    {
        await using var run = database!.App.Command(sql, values);
        await run.ExecuteNonQueryAsync();
    }

    /// <summary>What the browser of somebody who has signed in holds.</summary>
    public async Task<string> Session(string professional) =>
        (await service!.Services.GetRequiredService<SessionStore>().Begin(professional, SignInWay.Demo, CancellationToken.None)).Value;

    public async Task DisposeAsync()
    {
        Browser.Dispose();
        await service!.DisposeAsync();
        await database!.DisposeAsync();
    }

    /// <summary>A page, read as a browser would.</summary>
    public async Task<IDocument> Open(string path)
    {
        using var answer = await Browser.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");

        return await BrowsingContext.New().OpenAsync(async request => request.Content(await answer.Content.ReadAsStringAsync()));
    }

    private sealed class Back(Func<Task> back) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await back();
    }
}

/// <summary>Tests that look at pages share one service.</summary>
[CollectionDefinition(nameof(Served))]
public sealed class ServedOnce : ICollectionFixture<Served>;
