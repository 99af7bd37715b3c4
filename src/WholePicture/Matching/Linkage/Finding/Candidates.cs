using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Finding;

/// <summary>Which rows are worth comparing: those that share a key. A key too many share is parted by district, initials, telephone and day of birth.</summary>
internal sealed class Candidates
{
    private readonly List<Pairs> found = [];
    private readonly int rows;

    /// <summary>Finds them; one set of keys a processor at a time.</summary>
    public Candidates(Rows rows)
    {
        this.rows = rows.Count;
        var (made, wide) = (new Pairs[Keys.Sets.Count], new List<ulong>[Keys.Sets.Count]);
        AtOnce.Each(made.Length, thread => thread, (set, _) =>
        {
            var (entries, count) = Blocks.Entries(rows, Keys.Sets[set]);
            made[set] = Blocks.Of(entries, count, rows.Count, wide[set] = []);
        });
        found.AddRange(made);

        if (wide.SelectMany(entries => entries).ToList() is { Count: > 0 } all)
        {
            var (entries, count) = Blocks.Parted(rows, all);
            found.Add(Blocks.Of(entries, count, rows.Count, null));
        }
    }

    /// <summary>How many stretches the list has.</summary>
    public int Stretches => (rows / Pairs.Stretch) + 1;

    /// <summary>A row, and the rows before it that are worth comparing with it: each once, in the order of the list.</summary>
    public delegate void Handed(int row, ReadOnlySpan<int> before);

    /// <summary>Hands out every row of one stretch that has any.</summary>
    /// <param name="stretch">Its number.</param>
    /// <param name="desk">The thread's own.</param>
    /// <param name="handed">Takes them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Of(int stretch, Desk desk, Handed handed)
    {
        var (before, ends) = (desk.Room(found.Sum(pairs => pairs[stretch].Length)), desk.Ends);

        foreach (var pairs in found)
        {
            foreach (var pair in pairs[stretch])
            {
                ends[(int)(pair >> 32) % Pairs.Stretch]++;
            }
        }

        for (var (row, from) = (0, 0); row < Pairs.Stretch; row++)
        {
            (ends[row], from) = (from, from + ends[row]);
        }

        foreach (var pairs in found)
        {
            foreach (var pair in pairs[stretch])
            {
                before[ends[(int)(pair >> 32) % Pairs.Stretch]++] = (int)pair;
            }
        }

        for (var (row, from) = (0, 0); row < Pairs.Stretch; from = ends[row++])
        {
            if (ends[row] > from)
            {
                handed((stretch * Pairs.Stretch) + row, Once(before.AsSpan(from..ends[row])));
            }
        }
    }

    private static ReadOnlySpan<int> Once(Span<int> before)
    {
        before.Sort();
        var count = 1;

        for (var i = 1; i < before.Length; i++)
        {
            if (before[i] != before[i - 1])
            {
                before[count++] = before[i];
            }
        }

        return before[..count];
    }

    /// <summary>What one thread puts them in order on.</summary>
    internal sealed class Desk
    {
        private int[] room = [];

        /// <summary>Where the rows of each row end.</summary>
        public int[] Ends { get; } = new int[Pairs.Stretch];

        /// <summary>Room for so many; and no row has any yet.</summary>
        public int[] Room(int count)
        {
            Array.Clear(Ends);

            return room = count <= room.Length ? room : GC.AllocateUninitializedArray<int>(count * 3 / 2);
        }
    }
}
