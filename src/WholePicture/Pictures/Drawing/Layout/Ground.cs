namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>What ground of a lane is taken, and where words still fit.</summary>
internal sealed class Ground(Box all, double? birth)
{
    private const double Air = 2;
    private readonly List<Box> taken = [];

    /// <summary>Takes ground.</summary>
    public void Take(Box box) => taken.Add(box);

    /// <summary>The first of the places that is free, better without crossing the birth line; null when none is.</summary>
    public Label? Set(IEnumerable<Label> places)
    {
        var all = places.ToList();
        if ((all.Find(place => IsFree(place.Box) && !CrossesBirth(place.Box)) ?? all.Find(place => IsFree(place.Box))) is not { } found)
        {
            return null;
        }

        taken.Add(found.Box);

        return found;
    }

    private bool IsFree(Box box)
    {
        var wide = new Box(box.X - Air, box.Y, box.Width + (2 * Air), box.Height);

        return box.X >= all.X && box.Right <= all.Right && box.Y >= all.Y && box.Y + box.Height <= all.Y + all.Height && !taken.Exists(other => other.Overlaps(wide));
    }

    private bool CrossesBirth(Box box) => birth is { } line && box.X < line && box.Right > line;
}
