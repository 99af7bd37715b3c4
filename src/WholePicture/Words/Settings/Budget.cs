namespace WholePicture.Words.Settings;

/// <summary>How much of people's attention one safeguard may take, and what they must make of it. Past it the safeguard still speaks; its page says that it should be looked at.</summary>
/// <param name="PerThousandAWeek">Concerns it may raise about 1,000 children in a week.</param>
/// <param name="UsefulPercent">Of a hundred answers, how many should say that somebody will do what it asks, or had.</param>
public sealed record Budget(double PerThousandAWeek = 1, int UsefulPercent = 30)
{
    /// <summary>The word that stands for every safeguard without a budget of its own.</summary>
    public const string ForAll = "all";

    /// <summary>Until a partnership says otherwise (local; practice rules §11.3 asks for base rates of per cent, not per thousand).</summary>
    public static Budget Usual { get; } = new();
}
