using System.Globalization;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Recognising;

/// <summary>
/// What a large list taught, kept as a table that can be read (<c>Taught.csv</c>): for each kind of pair its share, and for each field how often each level is seen in it.
/// A partnership begins with few people, and these tell one person from two before it has any.
/// </summary>
/// <param name="Mixture">The kinds of pairs.</param>
/// <param name="People">How many people the list held.</param>
/// <param name="Namesakes">How many people on it had one whole name, for a name that two of them share.</param>
public sealed record TaughtWeights(Mixture Mixture, double People, double Namesakes)
{
    private static readonly string[] fields = ["given name", "sex, given names alike", "sex, given names not alike", "family name", "day of birth", "NHS number", "other number", "home"];
    private static readonly Lazy<TaughtWeights> shipped = new(() => Read(typeof(TaughtWeights).Assembly.GetManifestResourceStream("Matching/Recognising/Taught.csv")!));

    /// <summary>Those that come with WholePicture.</summary>
    public static TaughtWeights Shipped => shipped.Value;

    /// <summary>Writes what a list taught.</summary>
    public static void Write(string file, Mixture mixture, Rows rows, int people)
    {
        var lines = new List<string> { "kind;what;0;1;2;3;4;5;6;7;8;9", Line("people", "", [people]), Line("namesakes", "", [Sharing(rows) * people / rows.Count]) };

        for (var kind = 0; kind < mixture.Kinds.Count; kind++)
        {
            var (name, levels) = (mixture.Kinds[kind].Name, mixture.Kinds[kind].Levels);
            var of = kind;
            lines.Add(Line(name, "share", [mixture.Share(kind)]));
            lines.AddRange(fields.Select((field, at) => Line(name, field, [.. levels[at].Select((start, level) => level == 0 && start == 0 ? 0 : mixture.Level(of, at, level))])));
        }

        File.WriteAllLines(file, lines);
    }

    private static TaughtWeights Read(Stream table)
    {
        using var reader = new StreamReader(table);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(';'))
            .ToDictionary(cells => (Kind: cells[0], What: cells[1]), cells => cells[2..].Where(cell => cell.Length > 0).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
        var kinds = Kinds.All.Select(kind => kind with { Share = lines[(kind.Name, "share")][0], Levels = [.. fields.Select(field => lines[(kind.Name, field)])] }).ToList();

        // Nothing is learnt here: no outcomes leave the kinds as they are written
        return new(Mixture.Learn(kinds, [], []), lines[("people", "")][0], lines[("namesakes", "")][0]);
    }

    private static double Sharing(Rows rows)
    {
        var counts = rows.All.Where(row => row.Given != 0 && row.Family != 0).CountBy(row => (row.Given, row.Family)).Select(name => (double)name.Value).ToList();

        return counts.Sum(count => count * count) / Math.Max(1, counts.Sum());
    }

    private static string Line(string kind, string what, double[] values) => $"{kind};{what};{string.Join(';', values.Select(value => value.ToString("G4", CultureInfo.InvariantCulture)))}";
}
