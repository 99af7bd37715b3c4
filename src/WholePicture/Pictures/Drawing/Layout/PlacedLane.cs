namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A lane with everything in its place.</summary>
internal sealed record PlacedLane(
    Lane Lane, double Top, double Height, IReadOnlyList<PlacedSpot> Spots, IReadOnlyList<Bar> Bars, IReadOnlyList<Label> Labels)
{
    /// <summary>Its foot.</summary>
    public double Bottom => Top + Height;
}
