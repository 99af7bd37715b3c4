using System.Runtime.InteropServices;

namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Pushes marks apart until none overlap, none by more than a few pixels; those still too close become one.</summary>
internal static class Spread
{
    private const double Furthest = 8;

    private const double OnePlace = 1;

    /// <summary>Spots with the places they want and, after, the places they get.</summary>
    public static List<(Spot Spot, double X)> Out(IEnumerable<(Spot Spot, double X)> wanted)
    {
        var marks = Crowded(wanted.OrderBy(mark => mark.X));
        var (places, offsets, runs) = (new double[marks.Count], new double[marks.Count], new (double Sum, int Count)[marks.Count]);

        // Years of entries in one lane are joined hundreds of times over: nothing is made anew for each
        while (true)
        {
            Place(CollectionsMarshal.AsSpan(marks), places, offsets, runs);
            var worst = Worst(marks, places);
            if (worst < 0)
            {
                return [.. marks.Select((mark, at) => (mark.Spot, places[at]))];
            }

            Join(marks, Nearer(marks, worst));
        }
    }

    // Of three or more at one place all but two would be joined one after the other: they are from the start
    private static List<(Spot Spot, double X)> Crowded(IEnumerable<(Spot Spot, double X)> wanted)
    {
        var marks = new List<(Spot Spot, double X)>();
        foreach (var mark in wanted)
        {
            marks.Add(mark);
            if (marks.Count > 2 && mark.X - marks[^3].X < OnePlace)
            {
                Join(marks, marks.Count - 3);
            }
        }

        return marks;
    }

    // Least squares with an order to keep: runs of marks that touch move together (pool adjacent violators)
    private static void Place(ReadOnlySpan<(Spot Spot, double X)> marks, double[] places, double[] offsets, (double Sum, int Count)[] runs)
    {
        var (made, offset, before) = (0, 0.0, 0.0);
        for (var at = 0; at < marks.Length; at++)
        {
            var half = PlacedSpot.WidthOf(marks[at].Spot.Glyph) / 2;
            offsets[at] = offset = at == 0 ? 0 : offset + before + half;
            before = half;
            var run = (Sum: marks[at].X - offset, Count: 1);
            for (; made > 0 && runs[made - 1].Sum / runs[made - 1].Count > run.Sum / run.Count; made--)
            {
                run = (run.Sum + runs[made - 1].Sum, run.Count + runs[made - 1].Count);
            }

            runs[made++] = run;
        }

        for (var (run, at) = (0, 0); run < made; run++)
        {
            for (var last = at + runs[run].Count; at < last; at++)
            {
                places[at] = (runs[run].Sum / runs[run].Count) + offsets[at];
            }
        }
    }

    // The first of those pushed too far that is pushed furthest; below 0 when none is
    private static int Worst(List<(Spot Spot, double X)> marks, double[] places)
    {
        var (worst, most) = (-1, Furthest);
        for (var at = 0; at < marks.Count; at++)
        {
            if (Math.Abs(places[at] - marks[at].X) is var pushed && pushed > most)
            {
                (worst, most) = (at, pushed);
            }
        }

        return worst;
    }

    // The first of the pair of neighbours that stand closest
    private static int Nearer(List<(Spot Spot, double X)> marks, int worst)
    {
        var before = worst > 0 ? marks[worst].X - marks[worst - 1].X : double.MaxValue;
        var after = worst < marks.Count - 1 ? marks[worst + 1].X - marks[worst].X : double.MaxValue;

        return before <= after ? worst - 1 : worst;
    }

    private static void Join(List<(Spot Spot, double X)> marks, int at)
    {
        var (one, other) = (marks[at], marks[at + 1]);
        var (first, second) = (one.Spot.Pieces.Count, other.Spot.Pieces.Count);
        marks[at] = (Joined.Of(one.Spot, other.Spot), ((one.X * first) + (other.X * second)) / (first + second));
        marks.RemoveAt(at + 1);
    }
}
