using System.ComponentModel;
using System.Diagnostics;

namespace WholePicture.Database;

/// <summary>Runs the programs a private cluster is made with.</summary>
internal static class Shell
{
    /// <summary>PostgreSQL refuses to run as root, so root lends it this account, which Debian's package makes.</summary>
    private const string Account = "postgres";

    public static bool IsRoot => Environment.IsPrivilegedProcess;

    /// <summary>Whom the server runs as.</summary>
    public static string ServerAccount => IsRoot ? Account : Environment.UserName;

    public static string Run(string program, IEnumerable<string> arguments) => Finish(Start(program, arguments, asServer: false));

    public static string RunAsServer(string program, IEnumerable<string> arguments) => Finish(StartAsServer(program, arguments));

    public static Process StartAsServer(string program, IEnumerable<string> arguments) => Start(program, arguments, asServer: true);

    /// <summary>A folder only the server's account may enter.</summary>
    public static void MakeServersFolder(string path) =>
        Run("install", ["-d", "-m", "700", .. IsRoot ? new[] { "-o", Account, "-g", Account } : [], path]);

    private static Process Start(string program, IEnumerable<string> arguments, bool asServer)
    {
        // A folder every account may stand in: the current one may be root's own
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true, RedirectStandardError = true };

        // A person's own PGPORT or PGDATA is about another server
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        // What these programs say is read below, and kept in a log that others may have to read
        start.Environment["LC_ALL"] = "C";

        if (asServer && IsRoot)
        {
            start.UserName = Account;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new PlainError($"Could not run {program}{(asServer ? $" as {ServerAccount}" : "")}: {error.Message}", error);
        }
    }

    private static string Finish(Process process)
    {
        using (process)
        {
            var complaints = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            return process.ExitCode == 0
                ? said
                : throw new PlainError($"{process.StartInfo.FileName} failed: {complaints.Result.Trim()}");
        }
    }
}
