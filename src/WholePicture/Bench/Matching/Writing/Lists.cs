using System.Globalization;
using WholePicture.Bench.Matching.People;

namespace WholePicture.Bench.Matching.Writing;

/// <summary>A whole invented list in files: the rows, and apart from them which rows are about one person.</summary>
internal static class Lists
{
    // So many rows at a time are put in no order
    private const int Shuffled = 1_000_000;

    // How often one person is written of
    private static readonly int[] times = [1, 1, 1, 2, 2, 2, 3, 3, 4, 6];

    // A register of people who have nothing to do with each other
    private const string Alone = "copied";

    /// <summary>Who writes, by name.</summary>
    public static IReadOnlyDictionary<string, Func<Chance, Person, Row>> Hands { get; } = new Dictionary<string, Func<Chance, Person, Row>>
    {
        ["administrative"] = Administrative.Write,
        ["typed"] = Typed.Write,
        ["unseen"] = Unseen.Write,
        [Alone] = Copied.Write,
    };

    /// <summary>Writes so many rows; the same for the same seed.</summary>
    public static void Write(string list, string truth, int records, long seed, string hand)
    {
        var chance = new Chance(seed);
        var households = new Households(chance);
        using var rows = new StreamWriter(list, false, new System.Text.UTF8Encoding(false), 1 << 20);
        using var people = new StreamWriter(truth);
        rows.Write(Row.Header + "\n");
        people.Write("rec_id,person,expected\n");

        for (var number = 0; number < records;)
        {
            foreach (var (id, person, row) in Written(chance, households, hand, number, Math.Min(Shuffled, records - number)))
            {
                rows.Write(row.Line(id) + "\n");
                people.Write(string.Create(CultureInfo.InvariantCulture, $"{id},{person.Id},{(row.Due.Length > 0 && row.Born.Length == 0 ? 1 : 0)}\n"));
                number++;
            }
        }
    }

    private static List<(string Id, Person Person, Row Row)> Written(Chance chance, Households households, string hand, int from, int count)
    {
        var batch = new List<(string Id, Person Person, Row Row)>();

        while (batch.Count < count)
        {
            foreach (var person in households.Next().Take(hand == Alone ? 1 : int.MaxValue))
            {
                for (var left = chance.Pick(times); left > 0 && batch.Count < count; left--)
                {
                    var id = string.Create(CultureInfo.InvariantCulture, $"r{from + batch.Count}");
                    batch.Add((id, person, Hands[hand](chance, person)));
                    person.Rows.Add(id);
                }
            }
        }

        for (var i = batch.Count - 1; i > 0; i--)
        {
            var other = chance.Below(i + 1);
            (batch[i], batch[other]) = (batch[other], batch[i]);
        }

        return batch;
    }
}
