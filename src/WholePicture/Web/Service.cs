using Npgsql;
using WholePicture.Access.Looks.Checking;
using WholePicture.Database;
using WholePicture.Learning.Replay.Keeping;
using WholePicture.Web.Layout;

namespace WholePicture.Web;

/// <summary>The service: every room, over one database, answering at one address.</summary>
public static class Service
{
    /// <summary>Builds it, to answer at one address of this machine; people may reach it at another (<see cref="Address"/>).</summary>
    public static WebApplication Build(WholePictureDatabase database, string url, Demonstration demonstration, Uri? address = null)
    {
        // Not the folder it happens to be started from, nor the program that happens to start it
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "wholepicture", ContentRootPath = AppContext.BaseDirectory });
        // What was built is what is served, compressed when it was built; left to itself, a file from the sources is packed again, badly, for each visitor
        builder.WebHost.UseUrls(url).UseStaticWebAssets().UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // Keys are kept in the database, and pages are never cached: both on purpose, and not worth a warning each time
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);

        builder.Services.AddSingleton(database.App);
        builder.Services.AddSingleton(CheckpointFolder.ChosenOr(database.Folder));
        builder.Services.AddSingleton(demonstration);
        builder.Services.AddSingleton(new ReplayServer(database.Server));
        builder.Services.AddPages();
        builder.Services.AddRooms();

        var service = builder.Build();
        service.UseAddress(address).UsePages();
        service.MapGet("/health", Health).AllowAnonymous();
        service.MapStaticAssets().AllowAnonymous();
        service.MapRazorPages().WithStaticAssets();
        service.MapRooms();

        return service;
    }

    /// <summary>Well when the database answers: without it nothing else can be.</summary>
    private static async Task<IResult> Health(NpgsqlDataSource database, CancellationToken stop)
    {
        try
        {
            await using var ask = database.CreateCommand("select 1");
            await ask.ExecuteScalarAsync(stop);

            return Results.Text("ok");
        }
        catch (NpgsqlException)
        {
            return Results.Text("The database does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
