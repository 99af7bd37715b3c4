using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WholePicture.Access.Clients;
using WholePicture.Tests.Database;
using WholePicture.Web;
using WholePicture.Web.Layout;

namespace WholePicture.Tests.Intake.Arriving;

/// <summary>A test that knocks at the door as an agency's system does: real HTTP, a real database, a key.</summary>
public abstract class DoorTest : DatabaseTest
{
    private WebApplication? service;

    /// <summary>The force's incident log.</summary>
    protected HttpClient Police { get; private set; } = null!;

    /// <summary>Everything the service answers.</summary>
    protected IReadOnlyList<Endpoint> Endpoints => service!.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    protected ClientRegister Clients => new(App, TimeProvider.System);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        service = Service.Build(Database, "http://127.0.0.1:0", Demonstration.Off);
        await service.StartAsync();
        Police = await SystemOf(Piece.Police);
    }

    public override async Task DisposeAsync()
    {
        await service!.DisposeAsync();
        await base.DisposeAsync();
    }

    protected async Task<HttpClient> SystemOf(string agency) => With((await Clients.Add(new(agency), "Case records", CancellationToken.None)).Key);

    protected HttpClient With(ClientKey? key)
    {
        var system = new HttpClient { BaseAddress = new(service!.Urls.First()) };
        system.DefaultRequestHeaders.Authorization = key is { } given ? new AuthenticationHeaderValue("Bearer", given.Value) : null;

        return system;
    }
}
