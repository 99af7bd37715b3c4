using System.CommandLine;
using WholePicture;
using WholePicture.Database;

var door = new RootCommand("WholePicture puts together what each agency knows about a child, and tells the right person in time.");
foreach (var verb in Verbs.All)
{
    door.Subcommands.Add(verb);
}

try
{
    return await door.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
}
catch (PlainError error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 2;
}
