namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A stretch with its place.</summary>
/// <param name="Stretch">What it is.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Y">Its top, or for a line the line.</param>
/// <param name="Ticks">Where its moments are.</param>
internal sealed record Bar(Stretch Stretch, double Left, double Right, double Y, IReadOnlyList<double> Ticks);
