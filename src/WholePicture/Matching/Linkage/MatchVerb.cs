using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage;

/// <summary><c>wholepicture match</c>: says which rows of a list are about one person. Needs no database.</summary>
public static class MatchVerb
{
    private static readonly Option<string> from = new("--in") { Description = "The list: a CSV file with a column rec_id", Required = true };
    private static readonly Option<string> to = new("--out") { Description = "Where to write rec_id,cluster", Required = true };
    private static readonly Option<string?> pairsTo = new("--pairs") { Description = "Where to write a,b,score for every pair that could matter" };

    public static Command Command
    {
        get
        {
            var command = new Command("match", "Find which rows of a list of people are about one person.") { from, to, pairsTo };
            command.SetAction(given => Run(given.GetValue(from)!, given.GetValue(to)!, given.GetValue(pairsTo)));

            return command;
        }
    }

    private static int Run(string list, string clusters, string? pairs)
    {
        if (!File.Exists(list))
        {
            Console.Error.WriteLine($"There is no file {list}.");

            return 1;
        }

        var clock = Stopwatch.StartNew();
        var rows = ListFile.Read(list);
        Tell(clock, $"{rows.Count} rows read");
        rows.Told.ForEach(Console.Error.WriteLine);
        var (found, groups) = Linking.Link(rows, step => Tell(clock, step));
        Answers.WriteGroups(clusters, rows.Ids, groups);

        if (pairs is not null)
        {
            Answers.WritePairs(pairs, rows.Ids, found);
        }

        Tell(clock, $"{groups.Where((group, row) => group == row).Count()} people; at most {Process.GetCurrentProcess().PeakWorkingSet64 / (1 << 20)} MiB");

        return rows.Count == 0 && rows.Told.Count > 0 ? 1 : 0;
    }

    private static void Tell(Stopwatch clock, string step) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {step} ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F1} s of processors)"));
}
