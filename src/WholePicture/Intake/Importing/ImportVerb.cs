using System.CommandLine;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards.Settings;
using WholePicture.Words;

namespace WholePicture.Intake.Importing;

/// <summary><c>wholepicture import FILE</c>.</summary>
public static class ImportVerb
{
    private static readonly Argument<FileInfo> file = new("file") { Description = "Entries as JSON Lines, or as one JSON array." };
    private static readonly Option<string?> agency = new("--agency") { Description = "The agency of entries that leave it out; no other agency's are then let in." };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("import", "Bring in a file of entries. Stopped and run again, it goes on where it was; nothing comes in twice.") { file, agency };
            command.SetAction(Run);

            return command;
        }
    }

    private static async Task<int> Run(ParseResult asked, CancellationToken stop)
    {
        await using var entries = Open(asked.GetRequiredValue(file));
        var whose = asked.GetValue(agency);
        if (whose is not null && !AgencyId.IsShortName(whose))
        {
            throw new PlainError("Give the agency's short name: lower-case letters, digits and hyphens.");
        }

        await using var database = await asked.OpenNamedDatabase(stop);
        var import = new Import(new ArrivalStore(database.App), TimeProvider.System);
        var kept = await import.Keep(entries, whose is null ? null : new AgencyId(whose), new Progress(entries).Kept, stop);
        await new PlaceWaiting(new Corridor(database.App, new PartnershipStore(database.App)), database.App, PartnershipSettings.Load(), TimeProvider.System)
            .All(new Progress(entries).Placed, stop);
        var outcome = await Outcome.Of(kept.Contents, database.App, stop);
        await ImportReport.Write(Console.Out, kept, outcome);

        return outcome.DidNotLand.Any() || kept.CutShort ? 1 : 0;
    }

    private static FileStream Open(FileInfo file)
    {
        try
        {
            return new(file.FullName, new FileStreamOptions { Options = FileOptions.SequentialScan | FileOptions.Asynchronous });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PlainError($"{file.Name} cannot be opened: {error.Message}", error);
        }
    }
}
