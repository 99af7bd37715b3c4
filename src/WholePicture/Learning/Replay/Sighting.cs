using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>An open concern about the case's child, as it stood after a step of the replay.</summary>
/// <param name="At">The moment of the step.</param>
/// <param name="Code">The safeguard.</param>
/// <param name="About">Which of several of its kind.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Facts">The facts its entries are part of.</param>
/// <param name="To">The roles for which somebody was found.</param>
/// <param name="Names">Who was told, by name.</param>
public sealed record Sighting(
    DateTimeOffset At,
    string Code,
    string About,
    string Because,
    IReadOnlySet<string> Facts,
    IReadOnlySet<Role> To,
    IReadOnlyList<string> Names);
