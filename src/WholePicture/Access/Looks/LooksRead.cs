namespace WholePicture.Access.Looks;

/// <summary>Some of the looks there are.</summary>
/// <param name="Looks">These, the latest first.</param>
/// <param name="Before">There are more before this one, the last of them; null when there are none.</param>
public sealed record LooksRead(IReadOnlyList<Look> Looks, long? Before);
