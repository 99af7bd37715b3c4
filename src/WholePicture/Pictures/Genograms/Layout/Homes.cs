using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>A loop round those of a household, and nobody else: as many parts as it needs.</summary>
/// <param name="Household">Whose.</param>
/// <param name="Parts">The edge of each part, corner by corner.</param>
/// <param name="Label">Where its words begin.</param>
internal sealed record PlacedHome(Household Household, IReadOnlyList<IReadOnlyList<Spot>> Parts, Spot Label);

/// <summary>Lays loops round households.</summary>
internal static class PlacedHomes
{
    private const double Round = 7;
    private const double Way = 24;

    public static IReadOnlyList<PlacedHome> Of(PlacedGenogram placed)
    {
        var deep = new Dictionary<int, int>();

        return [.. placed.Family.Households.Select(home => Of(placed, home, deep))];
    }

    private static PlacedHome Of(PlacedGenogram placed, Household home, Dictionary<int, int> deep)
    {
        var runs = placed.Rows.SelectMany((row, number) => Runs(placed, home, row, number)).ToList();
        var lowest = runs.Max(run => run.Row);
        var depth = deep[lowest] = deep.GetValueOrDefault(lowest) + 1;
        var room = depth * Sizes.Label;
        var boxes = runs.Select(run => run with { Box = run.Row == lowest ? run.Box with { Height = run.Box.Height + room } : run.Box }).ToList();
        var ways = boxes.SelectMany((run, place) => boxes.Skip(place + 1).Where(other => IsNext(boxes, run, other)).SelectMany(other => Ways(placed, run, other))).ToList();
        var label = boxes.First(run => run.Row == lowest).Box;

        return new(home, Outline.Of([.. boxes.Select(run => run.Box), .. ways]), new(label.X + 9, label.Y + label.Height - (Sizes.Label / 2) + 3));
    }

    private sealed record Run(int Row, Box Box);

    private static IEnumerable<Run> Runs(PlacedGenogram placed, Household home, int[] row, int number)
    {
        var (run, all) = (new List<Standing>(), placed.People.ToDictionary(person => person.Member.Id));
        foreach (var slot in row.Select(slot => placed.Web.Slots[slot].Member).Append(null).Where((member, place) => member is not null || place == row.Length))
        {
            if (slot is not null && home.Members.Contains(slot.Id))
            {
                run.Add(all[slot.Id]);
            }
            else if (run.Count > 0)
            {
                var (left, right) = (run[0].Box.X - Round, run[^1].Box.Right + Round);
                yield return new(number, new(left, placed.RowAt(number) - Sizes.HalfRow - 4, right - left, (2 * Sizes.HalfRow) + 8));
                run = [];
            }
        }
    }

    // In the next row down that has any; of one row, neighbours
    private static bool IsNext(List<Run> runs, Run one, Run other) =>
        one.Row == other.Row ? !runs.Exists(between => between.Row == one.Row && between.Box.X > one.Box.X && between.Box.X < other.Box.X)
        : other.Row == one.Row + 1 && runs.Where(run => run.Row == one.Row).MinBy(run => Far(run.Box, other.Box)) == one;

    private static IEnumerable<Box> Ways(PlacedGenogram placed, Run upper, Run lower)
    {
        var foot = upper.Box.Y + upper.Box.Height;
        if (upper.Row == lower.Row)
        {
            // Below the row and up again
            var (from, to, under) = (upper.Box.Right - Way - 4, lower.Box.X + 4, Math.Max(foot, lower.Box.Y + lower.Box.Height) + 4);
            return upper.Row == placed.Rows.Length - 1 ? [] : [new(from, foot - 1, Way, under - foot + Way), new(from, under, to + Way - from, Way), new(to, lower.Box.Y + lower.Box.Height - 1, Way, under + Way - lower.Box.Y - lower.Box.Height)];
        }

        var (low, high) = (Math.Max(upper.Box.X, lower.Box.X), Math.Min(upper.Box.Right, lower.Box.Right));
        if (high - low >= Way)
        {
            var wide = Math.Min(high - low, 3 * Way);
            return [new((low + high - wide) / 2, foot - 1, wide, lower.Box.Y - foot + 2)];
        }

        var (down, up) = lower.Box.X > upper.Box.X ? (upper.Box.Right - Way - 6, lower.Box.X + 6) : (upper.Box.X + 6, lower.Box.Right - Way - 6);
        var level = lower.Box.Y - Way - 2;

        return [new(down, foot - 1, Way, level + Way - foot + 1), new(Math.Min(down, up), level, Math.Abs(down - up) + Way, Way), new(up, level, Way, lower.Box.Y - level + 1)];
    }

    private static double Far(Box one, Box other) => Math.Max(0, Math.Max(one.X - other.Right, other.X - one.Right));
}
