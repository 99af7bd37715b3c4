using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;

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
        var rows = Read(list);
        Tell(clock, $"{rows.Ids.Count} rows read");
        rows.Told.ForEach(Console.Error.WriteLine);
        var (found, groups) = Linking.Link(rows, step => Tell(clock, step));
        Write(clusters, "rec_id,cluster", groups.Select((group, row) => $"{Quoted(rows.Ids[row])},{Quoted(rows.Ids[group])}"));

        if (pairs is not null)
        {
            Write(pairs, "a,b,score", found.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{Quoted(rows.Ids[pair.A])},{Quoted(rows.Ids[pair.B])},{pair.Score:F3}")));
        }

        Tell(clock, $"{groups.Distinct().Count()} people");

        return rows.Ids.Count == 0 && rows.Told.Count > 0 ? 1 : 0;
    }

    private static Rows Read(string list)
    {
        using var stream = File.OpenRead(list);

        return Rows.Read(stream);
    }

    private static void Write(string file, string header, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 20);
        writer.Write(header + "\n");

        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static string Quoted(string id) => id.AsSpan().ContainsAny(",\"\n") ? $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : id;

    private static void Tell(Stopwatch clock, string step) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {step}"));
}
