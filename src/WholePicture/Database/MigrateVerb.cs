using System.CommandLine;

namespace WholePicture.Database;

/// <summary><c>wholepicture migrate</c>.</summary>
public static class MigrateVerb
{
    public static Command Command
    {
        get
        {
            var command = new Command("migrate", "Bring the database up to date, and say what was done.");
            command.SetAction(Migrate);

            return command;
        }
    }

    private static async Task<int> Migrate(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenDatabase(stop);
        foreach (var file in database.Applied)
        {
            await Console.Out.WriteLineAsync($"Applied {file}");
        }

        await Console.Out.WriteLineAsync($"Up to date: {database.Where}.");

        return 0;
    }
}
