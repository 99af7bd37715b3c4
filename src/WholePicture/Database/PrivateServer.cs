using System.Diagnostics;
using System.Net.Sockets;
using Npgsql;

namespace WholePicture.Database;

/// <summary>One server over one folder: makes it, starts it, asks whether it answers, stops it. Callers hold the folder's lock.</summary>
internal sealed class PrivateServer(ClusterFolder folder, bool durable)
{
    /// <summary>Creating a cluster takes half a second on a quiet machine and several on a busy one.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    /// <summary>After a crash the dead server's lock file can outlive it until the system has buried it.</summary>
    private static readonly TimeSpan burial = TimeSpan.FromSeconds(15);

    private enum Answer { Silent, Busy, Unprepared, Ready }

    private readonly PostgresBinaries postgres = PostgresBinaries.Find(folder.Major);

    /// <summary>If the socket answers, that is our server, left by another process; else start one.</summary>
    public async Task MakeSureItAnswers(CancellationToken stop)
    {
        var since = Stopwatch.StartNew();
        Process? starting = null;

        while (since.Elapsed < patience)
        {
            switch (await Ask(stop))
            {
                case Answer.Ready:
                    return;
                case Answer.Unprepared:
                    await ClusterRoles.Create(folder, stop);
                    return;
                case Answer.Silent when starting is null:
                    starting = await Start(stop);
                    break;
                case Answer.Silent when starting.HasExited && starting.ExitCode != 0:
                    starting = since.Elapsed < burial && LogSaysAnotherIsDying() ? null : throw Failed();
                    await Task.Delay(200, stop);
                    break;
                default:
                    await Task.Delay(5, stop);
                    break;
            }
        }

        throw Failed();
    }

    public void Stop()
    {
        try
        {
            Shell.RunAsServer(postgres.Program("pg_ctl"), ["stop", "-w", "-m", "fast", "-D", folder.Data]);
        }
        catch (PlainError error) when (error.Message.Contains("Is server running?", StringComparison.Ordinal) || error.Message.Contains("No such process", StringComparison.Ordinal))
        {
            // Somebody else has stopped it, or it was killed
        }

        if (Directory.Exists(folder.Socket))
        {
            Directory.Delete(folder.Socket, recursive: true);
        }
    }

    private async Task<Process> Start(CancellationToken stop)
    {
        if (!folder.Initialised)
        {
            await ClusterTemplate.Initialise(postgres, folder, durable, stop);
        }

        Shell.MakeServersFolder(folder.Socket);
        ClusterSettings.Write(folder, durable);

        // pg_ctl gives the server a session of its own, so that Ctrl-C in a terminal reaches us and not it
        return Shell.StartAsServer(postgres.Program("pg_ctl"), ["start", "-w", "-D", folder.Data, "-l", folder.Log]);
    }

    private async Task<Answer> Ask(CancellationToken stop)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ClusterRoles.ConnectionString(folder, ClusterRoles.Owner, ClusterRoles.Database) + ";Pooling=false");
            await connection.OpenAsync(stop);

            return Answer.Ready;
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.CannotConnectNow)
        {
            return Answer.Busy;
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName)
        {
            return Answer.Unprepared;
        }
        catch (PostgresException)
        {
            // Too busy for one more, say: but it is there
            return Answer.Ready;
        }
        catch (NpgsqlException error) when (error.InnerException is SocketException or IOException)
        {
            return Answer.Silent;
        }
    }

    private bool LogSaysAnotherIsDying() => LogsEnd() is var end
        && (end.Contains("postmaster.pid", StringComparison.Ordinal) || end.Contains("shared memory block", StringComparison.Ordinal));

    private PlainError Failed() => new($"The private PostgreSQL in {folder.Path} did not start. Its log ends:\n{LogsEnd()}");

    private string LogsEnd() => File.Exists(folder.Log) ? string.Join('\n', File.ReadLines(folder.Log).TakeLast(6)) : "";
}
