using System.CommandLine;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Importing.Lists;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards.Settings;
using WholePicture.Words;

namespace WholePicture.Intake.Importing;

/// <summary><c>wholepicture import FILE</c>.</summary>
public static class ImportVerb
{
    private static readonly Argument<FileInfo> file = new("file") { Description = "Entries as JSON Lines or as one JSON array; or, with a name that ends in .csv, an agency's list of people." };
    private static readonly Option<string?> agency = new("--agency") { Description = "The agency of entries that leave it out; no other agency's are then let in. Of a list, whose it is." };
    private static readonly Option<DateOnly?> taken = new("--taken") { Description = "The day on which a list was taken, such as 2026-11-20; if not said, the file's own." };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("import", "Bring in a file of entries, or an agency's list of people. Stopped and run again, it goes on where it was; nothing comes in twice.") { file, agency, taken };
            command.SetAction(Run);

            return command;
        }
    }

    private static async Task<int> Run(ParseResult asked, CancellationToken stop)
    {
        var from = asked.GetRequiredValue(file);
        var whose = asked.GetValue(agency);
        if (whose is not null && !AgencyId.IsShortName(whose))
        {
            throw new PlainError("Give the agency's short name: lower-case letters, digits and hyphens.");
        }

        await using var entries = Open(from);
        await using var database = await asked.OpenNamedDatabase(stop);
        var import = new Import(new ArrivalStore(database.App), TimeProvider.System);
        var progress = new Progress();
        var isList = from.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase);
        var kept = isList ? await List(import, database, from, whose, asked.GetValue(taken), progress, stop)
            : await import.Keep(entries, whose is null ? null : new AgencyId(whose), count => progress.Kept(count, (double)entries.Position / Math.Max(1, entries.Length)), stop);
        await new PlaceWaiting(new Corridor(database.App, new PartnershipStore(database.App), new()), database.App, PartnershipSettings.Load(), TimeProvider.System)
            .All(new Progress().Placed, stop);
        var outcome = await Outcome.Of(kept.Contents, database.App, stop);
        await ImportReport.Write(Console.Out, kept, outcome);

        return outcome.DidNotLand.Any() || !kept.IsWhole ? 1 : 0;
    }

    private static async Task<Import.Kept> List(Import import, WholePictureDatabase database, FileInfo from, string? whose, DateOnly? day, Progress progress, CancellationToken stop)
    {
        if (whose is null)
        {
            throw new PlainError("Say whose list it is: --agency harbour-surgery.");
        }

        var pieces = await ListPieces.Of(database.App, from.FullName, day ?? London.Day(from.LastWriteTimeUtc), Console.Error.WriteLine, stop);

        return await import.Keep(pieces.All().ToAsyncEnumerable(), new AgencyId(whose), count => progress.Kept(count, pieces.Share), stop) with { LeftOut = pieces.LeftOut };
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
