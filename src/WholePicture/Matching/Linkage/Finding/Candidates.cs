using System.Collections.Concurrent;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Finding;

/// <summary>Which rows are worth comparing: those that share a key. A key too many share is parted by district, initials, telephone and day of birth.</summary>
public sealed class Candidates
{
    // Of a row's keys that too many share, so many are parted
    private const int MostKeys = 6;
    private readonly List<Blocks> blocks = [];

    /// <summary>Finds them; one set of keys a processor at a time.</summary>
    public Candidates(Rows rows)
    {
        var made = new Blocks[Keys.Sets.Count];
        var wide = new ConcurrentQueue<(uint Key, int Row)>();
        Parallel.For(0, made.Length, i => made[i] = Blocks.Of(rows, Keys.Sets[i], wide));
        blocks.AddRange(made);

        if (!wide.IsEmpty)
        {
            blocks.Add(Narrowed(rows, [.. wide]));
        }
    }

    /// <summary>The rows before this one that are worth comparing with it, each once.</summary>
    /// <param name="row">The row.</param>
    /// <param name="seen">One number a row, at first -1; kept by the caller between calls.</param>
    /// <param name="into">Where to put them; made longer when they need it.</param>
    /// <returns>How many.</returns>
    public int Before(int row, int[] seen, ref int[] into)
    {
        var count = 0;

        foreach (var one in blocks)
        {
            count = one.Before(row, seen, ref into, count);
        }

        return count;
    }

    // What is still too wide then has nothing more to tell its rows apart by
    private static Blocks Narrowed(Rows rows, (uint Key, int Row)[] wide)
    {
        Array.Sort(wide, (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Key.CompareTo(b.Key));
        var perRow = MostKeys * Keys.Narrowers;
        var (entries, count, only) = (new ulong[wide.Length * Keys.Narrowers], 0, new List<int>());

        for (var (i, run) = (0, 0); i < wide.Length; i++)
        {
            run = only.Count > 0 && wide[i].Row == only[^1] ? run + 1 : 0;

            if (run == 0)
            {
                only.Add(wide[i].Row);
            }

            for (var field = 0; field < Keys.Narrowers && run < MostKeys; field++)
            {
                if (Keys.Parted(wide[i].Key, rows.All[wide[i].Row], rows.Names, field) is var key and not 0)
                {
                    entries[count++] = ((ulong)key << 32) | (uint)(((only.Count - 1) * perRow) + (run * Keys.Narrowers) + field);
                }
            }
        }

        return Blocks.Of(Radix.Sort(entries, new ulong[count], count).AsSpan(0, count), perRow, only.Count, [.. only], (_, _) => { });
    }
}
