using System.CommandLine;
using WholePicture;
using WholePicture.Database;

var door = new RootCommand("WholePicture puts together what each agency knows about a child, and tells the right person in time.");
door.Options.Add(DatabaseOption.Option);
foreach (var verb in Verbs.All)
{
    door.Subcommands.Add(verb);
}

try
{
    // Long enough after Ctrl-C to finish what is being answered and to stop a private cluster
    return await door.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
}
catch (PlainError error)
{
    await Console.Error.WriteLineAsync(error.Message);

    return 2;
}
catch (Exception error) when (error is UnauthorizedAccessException or DirectoryNotFoundException or FileNotFoundException)
{
    // Where something was to be read or written; it names the path
    await Console.Error.WriteLineAsync(error.Message);

    return 2;
}
catch (OperationCanceledException)
{
    // Stopped by the person at the keyboard, as shells report it
    return 130;
}
