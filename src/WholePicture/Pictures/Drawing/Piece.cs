namespace WholePicture.Pictures.Drawing;

/// <summary>One thing a picture shows. The drawing and its text are made of these and of nothing else, so that neither holds more than the other.</summary>
/// <param name="Id">The same in both.</param>
/// <param name="At">Where it stands in time.</param>
/// <param name="When">When, in words.</param>
/// <param name="What">What.</param>
/// <param name="Source">Who holds it and how they know; empty for what follows from the rest.</param>
public sealed record Piece(string Id, DateTimeOffset At, string When, string What, string Source = "")
{
    /// <summary>All of it in one line.</summary>
    public string InWords => Source.Length == 0 ? $"{When}: {What}." : $"{When}: {What}. {Source}.";
}
