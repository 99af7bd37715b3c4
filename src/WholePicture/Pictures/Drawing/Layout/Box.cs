namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A rectangle.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Its right edge.</summary>
    public double Right => X + Width;

    /// <summary>Whether two share any ground.</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Y + other.Height && other.Y < Y + Height;
}
