using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Tests.House;

namespace WholePicture.Tests.Access.SignIn;

/// <summary>A real OpenID Connect provider in a process of its own.</summary>
internal sealed class RealProvider : IDisposable
{
    private readonly Process process;

    private RealProvider(Process process, NamedProvider named) => (this.process, Named) = (process, named);

    /// <summary>As an installation would name it.</summary>
    public NamedProvider Named { get; }

    /// <summary>Starts it; whoever comes to it is signed in as this subject, and sent back there.</summary>
    public static async Task<RealProvider> Start(string subject, string back)
    {
        var port = FreePort();
        var named = new NamedProvider(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}"), "wholepicture", "a-secret-for-tests");
        var script = Path.Combine(Checkout.Root, "tests/WholePicture.Tests/Access/SignIn/provider.mjs");
        var process = Process.Start(new ProcessStartInfo("node", [script, $"{port}", named.Client, named.Secret, back, subject]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } said && said != "listening")
        {
        }

        return new(process, named);
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();

        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
