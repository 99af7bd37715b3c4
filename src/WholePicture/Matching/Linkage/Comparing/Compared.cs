namespace WholePicture.Matching.Linkage.Comparing;

/// <summary>Two rows and what comparing them came to.</summary>
/// <param name="Row">The later.</param>
/// <param name="Other">The earlier.</param>
/// <param name="Outcome">One of <see cref="Comparing.Outcome"/>.</param>
internal readonly record struct Compared(int Row, int Other, int Outcome);
