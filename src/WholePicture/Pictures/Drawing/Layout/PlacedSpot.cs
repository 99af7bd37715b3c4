namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A spot with its place.</summary>
/// <param name="Spot">What it is.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
internal sealed record PlacedSpot(Spot Spot, double X, double Y)
{
    private const double Tall = 22;

    /// <summary>The ground it covers.</summary>
    public Box Box => new(X - (WidthOf(Spot.Glyph) / 2), Y - (Tall / 2), WidthOf(Spot.Glyph), Tall);

    /// <summary>How wide a shape is, with the air round it.</summary>
    public static double WidthOf(Glyph glyph) => glyph switch
    {
        Glyph.CallOut => 26,
        Glyph.Said or Glyph.Letter or Glyph.Several => 23,
        Glyph.Referral or Glyph.Held => 21,
        Glyph.Missing or Glyph.Meeting or Glyph.MeetingInPart or Glyph.Decision => 18,
        _ => 16,
    };
}
