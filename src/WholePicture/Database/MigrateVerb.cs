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
            command.SetAction((_, _) => Task.FromResult(0));
            return command;
        }
    }
}
