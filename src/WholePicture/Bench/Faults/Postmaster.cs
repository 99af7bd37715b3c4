using System.Diagnostics;
using System.Globalization;
using WholePicture.Database;

namespace WholePicture.Bench.Faults;

/// <summary>Kills a private PostgreSQL as a power cut would: the server and every process it has started, with no warning. Whoever uses it starts it again.</summary>
internal static class Postmaster
{
    public static void Kill(ClusterFolder cluster)
    {
        var server = int.Parse(File.ReadLines(Path.Combine(cluster.Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

        foreach (var process in new[] { server }.Concat(StartedBy(server)).ToList())
        {
            KillOne(process);
        }
    }

    // The fourth field of /proc/PID/stat is who started it; the second, in brackets, may hold spaces
    private static IEnumerable<int> StartedBy(int parent) => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && Stat(id).Split(") ").Last().Split(' ') is [_, var by, ..] && by == parent.ToString(CultureInfo.InvariantCulture));

    private static string Stat(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat");
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static void KillOne(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // Gone already
        }
    }
}
