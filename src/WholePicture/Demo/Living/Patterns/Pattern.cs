using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>One of the reviews' patterns, as it may be planted in an invented family.</summary>
/// <param name="Name">Its name among the labels.</param>
/// <param name="Taught">The review's paragraphs, or the practice rule.</param>
/// <param name="After">Days that must be left to tell of after it begins.</param>
/// <param name="NeedsBirth">Whether it needs a child born in the years told of.</param>
/// <param name="Tell">Tells it.</param>
/// <param name="Fits">What else the family must be like; null for any.</param>
internal sealed record Pattern(string Name, string Taught, int After, bool NeedsBirth, Action<Planting, DateOnly, string> Tell, Func<Life, bool>? Fits = null)
{
    private const int Carried = 150;
    private const int Settled = 40;

    /// <summary>Every pattern.</summary>
    public static IReadOnlyList<Pattern> All { get; } = [.. Violence.All, .. Pieces.All, .. Drift.All, .. Neglect.All, .. Missed.All,
        .. BeforeBirth.All, .. Babies.All, .. Injuries.All, .. Enquiry.All, .. Abuse.All, .. Plan.All];

    /// <summary>One that this family can carry; null when it can carry none.</summary>
    public static Pattern? For(Life life) => !life.HasFather || !life.ChildrenOn(life.Until).Any() ? null
        : All.Where(pattern => pattern.FitsInto(life)).ToList() is var fits && fits.Count > 0
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

    private bool FitsInto(Life life) => (Fits?.Invoke(life) ?? true) && (NeedsBirth ? Baby(life, After) is not null : First(life).AddDays(After) < life.Until);

    // Few families have a birth in these years: of those, three in four carry what only they can
    private static List<Pattern> WithBirth(Life life, List<Pattern> fits) =>
        fits.FindAll(pattern => pattern.NeedsBirth) is { Count: > 0 } births && life.Chance.Happens(0.75) ? births : fits;

    private static string? Baby(Life life, int after) => life.Children.FirstOrDefault(child => life.People[child].BornOn is not null
        && life.Born(child) > life.From.AddDays(Carried) && life.Born(child).AddDays(after) < life.Until);

    private static DateOnly First(Life life) => life.Born(life.YoungestOn(life.Until)!).AddDays(Settled);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
