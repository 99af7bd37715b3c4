using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using WholePicture.Database;
using WholePicture.Matching.Linkage.Against;
using WholePicture.Matching.Linkage.Live;
using WholePicture.Matching.Linkage.Reading;
using WholePicture.Matching.Recognising;

namespace WholePicture.Matching.Linkage;

/// <summary><c>wholepicture match</c>: says which rows of a list are about one person; or keeps a list in PostgreSQL and looks for people in it one by one.</summary>
public static class MatchVerb
{
    private static readonly Option<string?> from = new("--in") { Description = "The list: a CSV file with a column rec_id" };
    private static readonly Option<string> to = new("--out") { Description = "Where to write rec_id,cluster; with --live, query,best,score", Required = true };
    private static readonly Option<string?> pairsTo = new("--pairs") { Description = "Where to write a,b,score for every pair that could matter" };
    private static readonly Option<string[]> live = new("--live") { Description = "Two lists: look in the first, kept in PostgreSQL, for each row of the second", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };

    private static readonly Option<string?> against = new("--against") { Description = "database: lay the list beside everybody on record; a row that is somebody's is in their cluster" };
    private static readonly Option<string?> weightsTo = new("--weights") { Description = "Where to write what the list taught, as the table intake judges with" };

    // Bytes
    private const long Beginning = 400 << 20;

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("match", "Find which rows of a list of people are about one person.") { from, to, pairsTo, against, live, weightsTo };
            command.SetAction(Run);

            return command;
        }
    }

    private static async Task<int> Run(ParseResult asked, CancellationToken stop)
    {
        var (list, answers, two) = (asked.GetValue(from), asked.GetValue(to)!, asked.GetValue(live));
        string[] files = two is { Length: 2 } ? two : list is null ? throw new PlainError("Say which list: --in LIST.csv, or --live INDEX.csv QUERIES.csv.") : [list];

        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                throw new PlainError($"There is no file {file}.");
            }
        }

        foreach (var answer in new[] { answers, asked.GetValue(pairsTo), asked.GetValue(weightsTo) }.OfType<string>())
        {
            // Before the work and not after it
            if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(answer))))
            {
                throw new PlainError($"There is no folder to write {answer} in.");
            }
        }

        var clock = Stopwatch.StartNew();

        if (asked.GetValue(against) is { } beside)
        {
            await using var record = beside == "database" && two is not { Length: 2 } ? await asked.OpenNamedDatabase(stop) : throw new PlainError("Say --against database, with --in LIST.csv.");

            return await Beside(record, list!, answers, asked.GetValue(pairsTo), clock, stop);
        }

        if (two is not { Length: 2 })
        {
            return Match(list!, answers, asked.GetValue(pairsTo), asked.GetValue(weightsTo), clock);
        }

        await using var database = await asked.OpenDatabase(stop);

        return await LiveRun.Of(database, two[0], two[1], answers, step => Tell(clock, step), stop);
    }

    private static int Match(string list, string clusters, string? pairs, string? weights, Stopwatch clock)
    {
        // Little of what is made at first is let go again: looking for it, time and again, would be in vain
        GC.TryStartNoGCRegion(Beginning);
        var rows = ListFile.Read(list);
        Tell(clock, $"{rows.Count} rows read");
        rows.Told.ForEach(Console.Error.WriteLine);
        var (found, groups) = Linking.Link(rows, step => Tell(clock, step));
        Answers.WriteGroups(clusters, rows.Ids, groups);

        if (pairs is not null)
        {
            Answers.WritePairs(pairs, rows.Ids, found);
        }

        var people = groups.Where((group, row) => group == row).Count();

        if (weights is not null)
        {
            TaughtWeights.Write(weights, Linking.Learn(rows).Taught, rows, people);
        }

        Tell(clock, $"{people} people; at most {Process.GetCurrentProcess().PeakWorkingSet64 / (1 << 20)} MiB");

        return rows.Count == 0 && rows.Told.Count > 0 ? 1 : 0;
    }

    private static async Task<int> Beside(WholePictureDatabase database, string list, string clusters, string? pairs, Stopwatch clock, CancellationToken stop)
    {
        var whole = await WholeList.Beside(database.App, list, step => Tell(clock, step), stop);
        whole.Rows.Told.ForEach(Console.Error.WriteLine);
        Answers.WriteGroups(clusters, whole.Rows.Ids, whole.Settled.Groups);

        if (pairs is not null)
        {
            Answers.WritePairs(pairs, whole.Rows.Ids, whole.Settled.Pairs);
        }

        return whole.Own == 0 ? 1 : 0;
    }

    private static void Tell(Stopwatch clock, string step) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {step} ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F1} s of processors)"));
}
