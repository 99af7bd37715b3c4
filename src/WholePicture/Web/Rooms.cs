using WholePicture.Access.Clients;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Database;
using WholePicture.Demo;
using WholePicture.Inbox;
using WholePicture.Intake;
using WholePicture.Intake.Placing;
using WholePicture.Learning.Replay.Keeping;
using WholePicture.Pictures.Finding;
using WholePicture.Safeguards.Settings;

namespace WholePicture.Web;

/// <summary>Which rooms the service has: each adds what it needs, then says what it answers.</summary>
public static class Rooms
{
    public static IServiceCollection AddRooms(this IServiceCollection services) => services
        .AddSingleton(PartnershipSettings.Load())
        .AddClients()
        .AddSignIn()
        .AddRights()
        .AddLooks()
        .AddInbox()
        .AddIntake()
        .AddPlacing()
        .AddFinding()
        .AddReplays();

    public static void MapRooms(this IEndpointRouteBuilder app)
    {
        app.MapAgencySignIn();
        app.MapIntake();
    }

    /// <summary>So that a demonstration has a replay to show; it runs beside everything else.</summary>
    public static async Task ReplayFirstCase(IServiceProvider services, CancellationToken stop)
    {
        if ((await services.GetRequiredService<ReplayStore>().Ran(stop)).Count == 0)
        {
            services.GetRequiredService<Rerunning>().Ask(DemoLoad.Case);
        }
    }

    /// <summary>Invented people, for an empty database; a plain error for one that holds others.</summary>
    public static async Task FillWithDemo(WholePictureDatabase database, CancellationToken stop) =>
        await DemoLoad.Run(database, await Invented.MayFill(database, stop), stop);

    /// <summary>Whether invented people are what a database holds.</summary>
    public static Task<bool> IsInvented(WholePictureDatabase database, CancellationToken stop) => Invented.Fill(database.App, stop);
}
