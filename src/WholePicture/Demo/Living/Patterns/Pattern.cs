using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>One of the reviews' patterns, as it may be planted in an invented family.</summary>
/// <param name="Name">Its name among the labels.</param>
/// <param name="Taught">The review's paragraphs, or the practice rule.</param>
/// <param name="After">Days that must be left to tell of after it begins.</param>
/// <param name="NeedsBirth">Whether it needs a child born in the years told of.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record Pattern(string Name, string Taught, int After, bool NeedsBirth, Action<Planting, DateOnly, string> Tell)
{
    private const int BeforeBirth = 150;
    private const int Settled = 40;

    /// <summary>Every pattern.</summary>
    public static IReadOnlyList<Pattern> All { get; } = [.. Violence.All, .. Pieces.All, .. Drift.All, .. Neglect.All, .. Missed.All];

    /// <summary>One that this family can carry; null when it can carry none.</summary>
    public static Pattern? For(Life life) => !life.HasFather || !life.ChildrenOn(life.Until).Any() ? null
        : All.Where(pattern => pattern.NeedsBirth ? Baby(life, pattern.After) is not null : First(life).AddDays(pattern.After) < life.Until).ToList() is var fits && fits.Count > 0
            ? life.Chance.Pick(WithBirth(life, fits)) : null;

    /// <summary>Tells it; the child it is about, and what should be raised.</summary>
    public (string Child, IReadOnlyList<Expectation> Expect) Plant(Life life)
    {
        var planting = new Planting(life, Taught);
        var child = NeedsBirth ? Baby(life, After)! : life.YoungestOn(life.Until)!;
        var start = NeedsBirth ? life.Born(child) : Later(planting.Start(After), First(life));
        Tell(planting, start, child);

        return (child, planting.Expect);
    }

    // Few families have a birth in these years: of those, half carry what only they can
    private static List<Pattern> WithBirth(Life life, List<Pattern> fits) =>
        fits.FindAll(pattern => pattern.NeedsBirth) is { Count: > 0 } births && life.Chance.Happens(0.5) ? births : fits;

    private static string? Baby(Life life, int after) => life.Children.FirstOrDefault(child => life.People[child].BornOn is not null
        && life.Born(child) > life.From.AddDays(BeforeBirth) && life.Born(child).AddDays(after) < life.Until);

    private static DateOnly First(Life life) => life.Born(life.YoungestOn(life.Until)!).AddDays(Settled);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
