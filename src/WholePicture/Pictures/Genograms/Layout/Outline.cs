using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>The edge round several rectangles together, corner by corner.</summary>
internal static class Outline
{
    /// <summary>One edge for each part that touches no other, and one for each hole.</summary>
    public static IReadOnlyList<IReadOnlyList<Spot>> Of(IReadOnlyList<Box> boxes)
    {
        double[] xs = [.. boxes.SelectMany(box => new[] { box.X, box.Right }).Distinct().Order()];
        double[] ys = [.. boxes.SelectMany(box => new[] { box.Y, box.Y + box.Height }).Distinct().Order()];
        bool Full(int column, int row) => column >= 0 && row >= 0 && column < xs.Length - 1 && row < ys.Length - 1
            && boxes.Any(box => box.X <= xs[column] && box.Right >= xs[column + 1] && box.Y <= ys[row] && box.Y + box.Height >= ys[row + 1]);

        // Each piece of edge with the inside on its right
        var edges = new List<((int X, int Y) From, (int X, int Y) To)>();
        for (var column = 0; column < xs.Length - 1; column++)
        {
            for (var row = 0; row < ys.Length - 1; row++)
            {
                if (!Full(column, row))
                {
                    continue;
                }

                Add(!Full(column, row - 1), (column, row), (column + 1, row));
                Add(!Full(column + 1, row), (column + 1, row), (column + 1, row + 1));
                Add(!Full(column, row + 1), (column + 1, row + 1), (column, row + 1));
                Add(!Full(column - 1, row), (column, row + 1), (column, row));
            }
        }

        return Rings(edges, xs, ys);

        void Add(bool isEdge, (int, int) from, (int, int) to)
        {
            if (isEdge)
            {
                edges.Add((from, to));
            }
        }
    }

    private static List<IReadOnlyList<Spot>> Rings(List<((int X, int Y) From, (int X, int Y) To)> edges, double[] xs, double[] ys)
    {
        var rings = new List<IReadOnlyList<Spot>>();
        while (edges.Count > 0)
        {
            var ring = new List<(int X, int Y)>();
            for (var edge = edges[0]; ; edge = edges.Find(next => next.From == edge.To))
            {
                edges.Remove(edge);
                ring.Add(edge.From);
                if (edge.To == ring[0])
                {
                    break;
                }
            }

            rings.Add([.. ring.Where((corner, place) => Turns(ring[(place + ring.Count - 1) % ring.Count], corner, ring[(place + 1) % ring.Count])).Select(corner => new Spot(xs[corner.X], ys[corner.Y]))]);
        }

        return rings;
    }

    private static bool Turns((int X, int Y) before, (int X, int Y) at, (int X, int Y) after) => !(before.X == at.X && at.X == after.X) && !(before.Y == at.Y && at.Y == after.Y);
}
