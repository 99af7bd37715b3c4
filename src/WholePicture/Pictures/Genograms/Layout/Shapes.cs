namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>Where the edge of a shape is, so that a line ends on it.</summary>
internal static class Shapes
{
    /// <summary>Half a diamond from corner to corner.</summary>
    public const double Corner = 29;

    /// <summary>From the middle up to the edge, so far to the side of the middle.</summary>
    public static double Above(Figure figure, double aside) => figure switch
    {
        Figure.Man => Sizes.Half,
        Figure.Woman => Math.Sqrt((Sizes.Half * Sizes.Half) - (aside * aside)),
        Figure.Unborn => Sizes.Half - (2 * Math.Abs(aside)),
        _ => Corner - Math.Abs(aside),
    };

    /// <summary>From the middle down to the edge.</summary>
    public static double Below(Figure figure, double aside) => figure is Figure.Unborn ? Sizes.Half : Above(figure, aside);
}
