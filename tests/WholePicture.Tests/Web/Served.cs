using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using WholePicture.Access.Stores;
using WholePicture.Learning.Replay;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Tests.Learning;
using WholePicture.Web;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Web;

/// <summary>The service over real HTTP, with Mira in its database as the partnership knew of Mira on the day before the meeting. Made once for all page tests.</summary>
public sealed class Served : IAsyncLifetime
{
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
        await new PartnershipStore(database.App).Save(new(MiraReplayed.Mira.Agencies, MiraReplayed.Mira.Professionals), CancellationToken.None);
        var feed = new Feed(database.App, LocalSettings.National);
        foreach (var arrival in CaseArrivals.Of(MiraReplayed.Mira, Arm.SharedUse).Where(arrival => arrival.At <= Today.Now))
        {
            await feed.Arrive(arrival, CancellationToken.None);
        }

        await using var ask = database.App.CreateCommand("select child_id from pictures.child");
        Mira = (Guid)(await ask.ExecuteScalarAsync())!;
        service = Service.Build(database.Database, "http://127.0.0.1:0");
        await service.StartAsync();
        At = new(service.Urls.First());
        Browser = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = At };
    }

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
}

/// <summary>Tests that look at pages share one service.</summary>
[CollectionDefinition(nameof(Served))]
public sealed class ServedOnce : ICollectionFixture<Served>;
