namespace WholePicture.Words.Settings;

/// <summary>A count or a limit that a partnership may set for itself, with the national or usual value beside it.</summary>
/// <param name="Rule">The safeguard it belongs to.</param>
/// <param name="Name">Its name in the settings file.</param>
/// <param name="Default">What it is until a partnership says otherwise.</param>
/// <param name="Least">The smallest value that makes sense.</param>
/// <param name="Most">The largest.</param>
/// <param name="Means">What it counts, with its unit, and where the default comes from.</param>
public sealed record Figure(string Rule, string Name, int Default, int Least, int Most, string Means);
