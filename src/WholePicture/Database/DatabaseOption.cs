using System.CommandLine;

namespace WholePicture.Database;

/// <summary><c>--database</c>, which every verb takes.</summary>
public static class DatabaseOption
{
    private const string Usual = ".data";

    public static Option<string?> Option { get; } = new("--database")
    {
        Description = "A PostgreSQL connection string, or the folder of a private one, such as .data (or WHOLEPICTURE_DATABASE). Without it, serve keeps everything in .data; any other verb uses a database that is gone when it ends.",
        HelpName = "connection string or folder",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("WHOLEPICTURE_DATABASE") is { Length: > 0 } named ? named : null,
    };

    /// <summary>The database named, else one that is gone when it is disposed of.</summary>
    public static Task<WholePictureDatabase> OpenDatabase(this ParseResult asked, CancellationToken stop) =>
        asked.GetValue(Option) is { } named ? WholePictureDatabase.Open(named, stop) : WholePictureDatabase.ThrowAway(stop);

    /// <summary>The database named, else the one that <c>serve</c> keeps.</summary>
    public static Task<WholePictureDatabase> OpenKeptDatabase(this ParseResult asked, CancellationToken stop) =>
        WholePictureDatabase.Open(asked.GetValue(Option) ?? (Environment.GetEnvironmentVariable("WHOLEPICTURE_DATA") is { Length: > 0 } chosen ? chosen : Usual), stop);

    /// <summary>The database named, for a verb whose work would be lost in one that is gone when it ends.</summary>
    /// <param name="asked">What was typed.</param>
    /// <param name="begins">Whether the verb may begin a database. Any other, in a folder without one, would answer for an empty one: "all is well".</param>
    /// <param name="stop">Stops it.</param>
    public static Task<WholePictureDatabase> OpenNamedDatabase(this ParseResult asked, bool begins, CancellationToken stop)
    {
        var named = asked.GetValue(Option) ?? throw new PlainError("Say in which database: --database .data is the one that ./run keeps.");

        return begins || named.Contains('=', StringComparison.Ordinal) || ClusterFolder.Of(named).Initialised
            ? WholePictureDatabase.Open(named, stop)
            : throw new PlainError($"There is no database in the folder {named}. To begin one there: ./wholepicture migrate --database {named}");
    }

    /// <summary>One that is there.</summary>
    public static Task<WholePictureDatabase> OpenNamedDatabase(this ParseResult asked, CancellationToken stop) => asked.OpenNamedDatabase(begins: false, stop);
}
