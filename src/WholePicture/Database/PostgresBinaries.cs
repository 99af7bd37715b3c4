using System.Text.RegularExpressions;

namespace WholePicture.Database;

/// <summary>Where this machine keeps PostgreSQL, and which version it is.</summary>
public sealed partial record PostgresBinaries(string Folder, string Version)
{
    private const int Oldest = 15;

    public int Major => int.Parse(Version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);

    public string Program(string name) => Path.Combine(Folder, name);

    /// <summary>The newest there is; or the one that wrote a folder, since no other can read it.</summary>
    public static PostgresBinaries Find(int? major = null)
    {
        var usable = Folders().Select(RealFolder).OfType<string>().Distinct().Select(Look).OfType<PostgresBinaries>().Where(found => found.Major >= Oldest).ToList();
        if (usable.Count == 0)
        {
            throw new PlainError(NotInstalled);
        }

        return usable.Where(found => major is null || found.Major == major).MaxBy(found => found.Major)
            ?? throw new PlainError($"This database was made by PostgreSQL {major}, which is not installed here. Install postgresql-{major} and start again.");
    }

    private const string NotInstalled =
        """
        WholePicture needs PostgreSQL 15 or later, and found none. Run this first, then start again:
          sudo apt-get update && sudo apt-get install -y --no-install-recommends postgresql
        (PostgreSQL's own server is not needed: with 'create_main_cluster = false' in /etc/postgresql-common/createcluster.conf, none is started.)
        """;

    private static IEnumerable<string> Folders()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];

        return onPath.Concat(debian.Select(version => Path.Combine(version, "bin")));
    }

    /// <summary>A link to the server says nothing of the programs beside it; where it leads does.</summary>
    private static string? RealFolder(string folder)
    {
        var server = new FileInfo(Path.Combine(folder, "postgres"));
        var real = server.Exists ? server.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? server.FullName : null;

        return real is not null && File.Exists(Path.Combine(Path.GetDirectoryName(real)!, "initdb")) ? Path.GetDirectoryName(real) : null;
    }

    private static PostgresBinaries? Look(string folder)
    {
        var answer = VersionNumber().Match(Shell.Run(Path.Combine(folder, "postgres"), ["--version"]));

        return answer.Success ? new(folder, answer.Value) : null;
    }

    [GeneratedRegex(@"\d+(\.\d+)*")]
    private static partial Regex VersionNumber();
}
