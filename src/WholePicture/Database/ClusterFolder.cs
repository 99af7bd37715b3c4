using System.Security.Cryptography;
using System.Text;

namespace WholePicture.Database;

/// <summary>Where a private cluster lives: its data, its socket, and the locks that keep its starters apart.</summary>
internal sealed record ClusterFolder(string Path)
{
    /// <summary>A socket's whole path must fit in 107 bytes, and 14 of them are the socket's own name.</summary>
    private const int LongestSocketFolder = 90;

    public string Data => System.IO.Path.Combine(Path, "postgres");

    public string Log => System.IO.Path.Combine(Data, "server.log");

    public string StartLock => System.IO.Path.Combine(Path, "start.lock");

    public string UsersLock => System.IO.Path.Combine(Path, "users.lock");

    public string Socket { get; } = SocketFor(Path);

    public bool Initialised => File.Exists(System.IO.Path.Combine(Data, "PG_VERSION"));

    public int? Major => Initialised
        ? int.Parse(File.ReadAllText(System.IO.Path.Combine(Data, "PG_VERSION")), System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>The folder asked for; or, for root, one the server's account may enter.</summary>
    public static ClusterFolder Kept(string asked)
    {
        var (path, kept) = (System.IO.Path.GetFullPath(asked), Of(asked));
        if (kept.Path != path)
        {
            Console.Error.WriteLine($"PostgreSQL will not run as root, and no other account may enter {path}: keeping the database in {kept.Path}.");
        }

        return Made(kept.Path);
    }

    /// <summary>The same, whether or not it is there, and nothing made.</summary>
    public static ClusterFolder Of(string asked)
    {
        var path = System.IO.Path.GetFullPath(asked);

        return new(!Shell.IsRoot || Reachable(path) ? path : $"/var/lib/wholepicture/{Digest(path)}");
    }

    public static ClusterFolder ThrowAway() => Made(System.IO.Path.Combine(FastestTemporary, $"wholepicture-{Guid.NewGuid():N}"));

    public static IEnumerable<ClusterFolder> ThrownAway() =>
        Directory.EnumerateDirectories(FastestTemporary, "wholepicture-*").Select(path => new ClusterFolder(path));

    private static string FastestTemporary => Directory.Exists("/dev/shm") ? "/dev/shm" : System.IO.Path.GetTempPath();

    private static string SocketFor(string path)
    {
        var inside = System.IO.Path.Combine(path, "socket");

        // A comma would read as two hosts
        if (Encoding.UTF8.GetByteCount(inside) <= LongestSocketFolder && !inside.Contains(','))
        {
            return inside;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

        return System.IO.Path.Combine(Shell.IsRoot ? "/run/wholepicture" : System.IO.Path.Combine(home, ".cache/wholepicture"), Digest(path));
    }

    private static ClusterFolder Made(string path)
    {
        Directory.CreateDirectory(path);
        var folder = new ClusterFolder(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.Socket)!);
        if (Shell.IsRoot)
        {
            // Whatever root's umask is, the server's account must be able to walk through
            AllowThrough(path);
            AllowThrough(System.IO.Path.GetDirectoryName(folder.Socket)!);
        }

        return folder;
    }

    private static void AllowThrough(string path) =>
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.OtherExecute);

    private static bool Reachable(string path)
    {
        for (var above = new DirectoryInfo(path).Parent; above is not null; above = above.Parent)
        {
            if (above.Exists && !above.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }

    private static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12];
}
