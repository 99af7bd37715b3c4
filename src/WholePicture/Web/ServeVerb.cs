using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using WholePicture.Database;
using WholePicture.Web.Layout;

namespace WholePicture.Web;

/// <summary><c>wholepicture serve</c>.</summary>
public static class ServeVerb
{
    private static readonly Option<int> port = new("--port") { Description = "Where to answer on this machine.", DefaultValueFactory = _ => 5080 };

    private static readonly Option<bool> demo = new("--demo") { Description = "Fill an empty database with invented people first, as any of whom anybody may then sign in." };

    public static Command Command
    {
        get
        {
            var command = new Command("serve", "Start WholePicture on this machine, until Ctrl-C.") { port, demo };
            command.SetAction(Serve);

            return command;
        }
    }

    private static async Task<int> Serve(ParseResult asked, CancellationToken stop)
    {
        var address = Address.Named();
        if (address is not null && asked.GetValue(demo))
        {
            throw new PlainError("In the demonstration anybody may sign in as anybody, so it is for this machine alone. Take WHOLEPICTURE_ADDRESS away, or start without --demo.");
        }

        RefuseIfTaken(asked.GetValue(port));
        await using var database = await asked.OpenKeptDatabase(stop);
        if (asked.GetValue(demo))
        {
            await Rooms.FillWithDemo(database, stop);
        }

        var demonstration = asked.GetValue(demo) ? Demonstration.On : Demonstration.Off with { IsInvented = await Rooms.IsInvented(database, stop) };
        await using var service = Service.Build(database, $"http://localhost:{asked.GetValue(port)}", demonstration, address);
        await service.StartAsync(stop);
        if (asked.GetValue(demo))
        {
            await Rooms.ReplayFirstCase(service.Services, stop);
        }

        await Console.Out.WriteLineAsync($"WholePicture keeps everything in {database.Where}.\nOpen {address?.GetLeftPart(UriPartial.Authority) ?? $"http://localhost:{asked.GetValue(port)}"} in a browser. Ctrl-C stops it.");
        await service.WaitForShutdownAsync(stop);

        return 0;
    }

    /// <summary>Before anything is started; only this machine may knock, so only its own addresses matter.</summary>
    private static void RefuseIfTaken(int port)
    {
        try
        {
            using var knock = new TcpListener(IPAddress.Loopback, port);
            knock.Start();
        }
        catch (SocketException error)
        {
            throw new PlainError($"Port {port} cannot be used ({error.Message}). Stop what answers there, or name another with --port.", error);
        }
    }
}
