using System.Diagnostics;
using System.Text.RegularExpressions;
using Npgsql;
using WholePicture.Database;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.House;

/// <summary>docs/schema.sql shows, in one place and in every diff, what all the migrations add up to.</summary>
public sealed partial class SchemaFileIsCurrent : DatabaseTest
{
    [Fact]
    public void It_is_what_a_fresh_migration_gives() => Generated.Check("docs/schema.sql",
        "-- What every migration together makes. Written by the tests; change a migration, never this file.\n\n" + WithoutNoise(Dump()));

    private string Dump()
    {
        var to = new NpgsqlConnectionStringBuilder(Owner.ConnectionString);
        using var dump = Process.Start(new ProcessStartInfo(PostgresBinaries.Find().Program("pg_dump"),
            ["--schema-only", "--no-owner", "-h", to.Host!, "-U", to.Username!, to.Database!])
        { RedirectStandardOutput = true })!;
        var text = dump.StandardOutput.ReadToEnd();
        dump.WaitForExit();
        Assert.Equal(0, dump.ExitCode);

        return text;
    }

    /// <summary>Nothing that changes with the version of pg_dump, or from one run to the next.</summary>
    private static string WithoutNoise(string dump) => BlankLines().Replace(Noise().Replace(dump, ""), "\n\n").Trim();

    [GeneratedRegex(@"^(--.*|SET .*|SELECT pg_catalog\.set_config.*|\\(un)?restrict .*)\n", RegexOptions.Multiline)]
    private static partial Regex Noise();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex BlankLines();
}
