namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>A point.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>A line of the family, through its points.</summary>
/// <param name="Net">The net it belongs to: its own lines may meet.</param>
/// <param name="Union">Its union.</param>
/// <param name="Child">The child it leads to; null for what joins a couple or leads to several.</param>
/// <param name="Joins">Whether it joins a couple.</param>
/// <param name="Points">From where to where, level or upright.</param>
internal sealed record Drawn(int Net, Union Union, ChildLink? Child, bool Joins, IReadOnlyList<Spot> Points);

/// <summary>Counts crossings and finds lines that lie on each other, as they are drawn.</summary>
internal static class Meeting
{
    private const double Touch = 0.5;

    private readonly record struct Stretch(int Net, bool IsLevel, double At, double From, double To);

    /// <summary>How often lines of different nets cross.</summary>
    public static int Crossings(IReadOnlyList<Drawn> lines)
    {
        var stretches = Stretches(lines);
        var (level, upright, count) = (stretches.FindAll(one => one.IsLevel), stretches.FindAll(one => !one.IsLevel), 0);
        foreach (var one in level)
        {
            foreach (var other in upright)
            {
                count += one.Net != other.Net && other.At > one.From + Touch && other.At < one.To - Touch && one.At > other.From + Touch && one.At < other.To - Touch ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>How often a line lies along another's, so that they would be read as one.</summary>
    public static int Merged(IReadOnlyList<Drawn> lines)
    {
        var stretches = Stretches(lines);

        return stretches.SelectMany((one, place) => stretches.Skip(place + 1).Where(other => one.Net != other.Net && one.IsLevel == other.IsLevel
            && Math.Abs(one.At - other.At) < 1 && Math.Min(one.To, other.To) - Math.Max(one.From, other.From) > 1)).Count();
    }

    private static List<Stretch> Stretches(IReadOnlyList<Drawn> lines)
    {
        var found = new List<Stretch>();
        foreach (var line in lines)
        {
            for (var place = 1; place < line.Points.Count; place++)
            {
                var (a, b) = (line.Points[place - 1], line.Points[place]);
                if (Math.Abs(a.Y - b.Y) < Touch)
                {
                    found.Add(new(line.Net, true, a.Y, Math.Min(a.X, b.X), Math.Max(a.X, b.X)));
                }
                else if (Math.Abs(a.X - b.X) < Touch)
                {
                    found.Add(new(line.Net, false, a.X, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)));
                }
            }
        }

        return found;
    }
}
