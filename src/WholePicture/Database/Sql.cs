using System.Collections.Concurrent;

namespace WholePicture.Database;

/// <summary>Finds a query by the path it has in the source tree: <c>Sql.Read("Intake/Place.sql")</c>.</summary>
public static class Sql
{
    private static readonly ConcurrentDictionary<string, string> read = new(StringComparer.Ordinal);

    public static string Read(string path) => read.GetOrAdd(path, Load);

    internal static IEnumerable<string> Paths => typeof(Sql).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal));

    private static string Load(string path)
    {
        using var file = typeof(Sql).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"No {path} was built into WholePicture; is the path as it stands under src/WholePicture?");
        using var reader = new StreamReader(file);

        return reader.ReadToEnd();
    }
}
