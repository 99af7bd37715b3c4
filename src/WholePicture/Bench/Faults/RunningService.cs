using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using WholePicture.Database;

namespace WholePicture.Bench.Faults;

/// <summary>The service as a process of its own, as a partnership would run it, so that it can be killed.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);
    private readonly string database;
    private readonly StreamWriter log;
    private readonly int port = FreePort();
    private Process process;

    private RunningService(string database, string log)
    {
        (this.database, this.log) = (database, new(log, append: true) { AutoFlush = true });
        process = Start();
    }

    /// <summary>Where it answers.</summary>
    public string Url => $"http://localhost:{port}";

    /// <summary>Starts it, and waits until it is well.</summary>
    public static async Task<RunningService> Over(string database, string log, CancellationToken stop)
    {
        var service = new RunningService(database, log);
        await service.IsWell(stop);

        return service;
    }

    /// <summary>Kills it with no warning, and starts it again as a supervisor would: at once, on the same port.</summary>
    public async Task KillAndStartAgain(CancellationToken stop)
    {
        process.Kill();
        await process.WaitForExitAsync(stop);
        process.Dispose();
        process = Start();
    }

    /// <summary>Asks it to stop, which stops its database too.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            Shell.Run("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        await log.DisposeAsync();
    }

    /// <summary>Waits until it is well.</summary>
    public async Task IsWell(CancellationToken stop)
    {
        using var client = new HttpClient();
        for (var since = Stopwatch.StartNew(); since.Elapsed < patience && !process.HasExited; await Task.Delay(100, stop))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"{Url}/health"), stop);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not there yet
            }
        }

        throw new PlainError("The service did not start.");
    }

    private Process Start()
    {
        var program = Environment.ProcessPath!;
        string[] itself = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        var start = new ProcessStartInfo(program, [.. itself, "serve", "--port", $"{port}", "--database", database]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var service = Process.Start(start)!;
        service.OutputDataReceived += (_, line) => Keep(line.Data);
        service.ErrorDataReceived += (_, line) => Keep(line.Data);
        service.BeginOutputReadLine();
        service.BeginErrorReadLine();

        return service;
    }

    private void Keep(string? line)
    {
        lock (log)
        {
            log.WriteLine(line);
        }
    }

    private static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();

        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
