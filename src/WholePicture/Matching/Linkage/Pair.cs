namespace WholePicture.Matching.Linkage;

/// <summary>Two rows (the lower first) and the bits for their being one person.</summary>
/// <param name="A">The lower row.</param>
/// <param name="B">The other.</param>
/// <param name="Score">Above 0 for, below 0 against.</param>
public readonly record struct Pair(int A, int B, float Score);
