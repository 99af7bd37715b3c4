namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A spot with its place.</summary>
/// <param name="Spot">What it is.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
internal sealed record PlacedSpot(Spot Spot, double X, double Y)
{
    /// <summary>The ground it covers.</summary>
    public Box Box => new(X - (WidthOf(Spot.Glyph) / 2), Y - (HeightOf(Spot.Glyph) / 2), WidthOf(Spot.Glyph), HeightOf(Spot.Glyph));

    /// <summary>How wide a shape is, with the air round it.</summary>
    public static double WidthOf(Glyph glyph) => glyph switch
    {
        Glyph.CallOut => 26,
        Glyph.Said or Glyph.Letter or Glyph.Several => 23,
        Glyph.Referral or Glyph.Held => 21,
        Glyph.Missing or Glyph.Meeting or Glyph.MeetingInPart or Glyph.Decision => 18,
        _ => 16,
    };

    private static double HeightOf(Glyph glyph) => glyph switch
    {
        Glyph.CallOut => 26,
        Glyph.Said or Glyph.Several or Glyph.Held => 20,
        Glyph.Seen or Glyph.NotSeen or Glyph.Referral => 14,
        _ => 16,
    };
}
