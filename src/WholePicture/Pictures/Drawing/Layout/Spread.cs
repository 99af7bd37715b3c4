namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Pushes marks apart until none overlap, none by more than a few pixels; those still too close become one.</summary>
internal static class Spread
{
    private const double Furthest = 8;

    /// <summary>Spots with the places they want and, after, the places they get.</summary>
    public static List<(Spot Spot, double X)> Out(IEnumerable<(Spot Spot, double X)> wanted)
    {
        var marks = wanted.OrderBy(mark => mark.X).ToList();

        while (true)
        {
            var places = Places(marks);
            var worst = Enumerable.Range(0, marks.Count).Where(at => Math.Abs(places[at] - marks[at].X) > Furthest)
                .OrderByDescending(at => Math.Abs(places[at] - marks[at].X)).FirstOrDefault(-1);
            if (worst < 0)
            {
                return [.. marks.Select((mark, at) => (mark.Spot, places[at]))];
            }

            Join(marks, Nearer(marks, worst));
        }
    }

    // Least squares with an order to keep: runs of marks that touch move together (pool adjacent violators)
    private static double[] Places(List<(Spot Spot, double X)> marks)
    {
        var runs = new List<(double Sum, int Count)>();
        var offsets = Offsets(marks);
        for (var at = 0; at < marks.Count; at++)
        {
            var run = (Sum: marks[at].X - offsets[at], Count: 1);
            while (runs.Count > 0 && runs[^1].Sum / runs[^1].Count > run.Sum / run.Count)
            {
                run = (run.Sum + runs[^1].Sum, run.Count + runs[^1].Count);
                runs.RemoveAt(runs.Count - 1);
            }

            runs.Add(run);
        }

        return [.. runs.SelectMany(run => Enumerable.Repeat(run.Sum / run.Count, run.Count)).Select((place, at) => place + offsets[at])];
    }

    private static double[] Offsets(List<(Spot Spot, double X)> marks)
    {
        var offsets = new double[marks.Count];
        for (var at = 1; at < marks.Count; at++)
        {
            offsets[at] = offsets[at - 1] + ((PlacedSpot.WidthOf(marks[at - 1].Spot.Glyph) + PlacedSpot.WidthOf(marks[at].Spot.Glyph)) / 2);
        }

        return offsets;
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
