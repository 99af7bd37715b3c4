using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace WholePicture.Database;

/// <summary>One step of one room's schema: <c>Chronology/Migrations/20270118_01_known_at.sql</c>.</summary>
public sealed partial record MigrationFile(string Path, string Sql)
{
    /// <summary>Every room's, in the order they are applied: by date and number, whichever room they are in.</summary>
    public static IReadOnlyList<MigrationFile> All { get; } =
    [
        .. from path in Database.Sql.Paths
           where path.Contains("/Migrations/", StringComparison.Ordinal)
           orderby System.IO.Path.GetFileName(path), path
           select new MigrationFile(path, Database.Sql.Read(path)),
    ];

    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsWellNamed => WellNamed().IsMatch(Path);

    /// <summary>Line ends do not count: a checkout may change them.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    [GeneratedRegex(@"^[A-Z][A-Za-z]+/([A-Z][A-Za-z]+/)*Migrations/\d{8}_\d{2}_[a-z0-9_]+\.sql$")]
    private static partial Regex WellNamed();
}
