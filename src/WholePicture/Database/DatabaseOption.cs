using System.CommandLine;

namespace WholePicture.Database;

/// <summary><c>--database</c>, which every verb takes.</summary>
public static class DatabaseOption
{
    public static Option<string?> Option { get; } = new("--database")
    {
        Description = "A PostgreSQL connection string (or WHOLEPICTURE_DATABASE); without one, WholePicture runs its own in .data (or WHOLEPICTURE_DATA).",
        HelpName = "connection string",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("WHOLEPICTURE_DATABASE") is { Length: > 0 } named ? named : null,
    };

    public static Task<WholePictureDatabase> OpenDatabase(this ParseResult asked, CancellationToken stop) =>
        WholePictureDatabase.Open(asked.GetValue(Option), stop);
}
