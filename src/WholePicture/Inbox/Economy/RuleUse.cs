using WholePicture.Words.Settings;

namespace WholePicture.Inbox.Economy;

/// <summary>What one safeguard asked of people over some weeks, and what they made of it (practice rules §11.3). It counts concerns, never people or families.</summary>
/// <param name="Code">Which.</param>
/// <param name="Raised">How often it spoke.</param>
/// <param name="Answered">How many of those somebody answered.</param>
/// <param name="Useful">In how many somebody would do what was asked, or had.</param>
/// <param name="NotNow">In how many somebody said that it can wait.</param>
/// <param name="FactsWrong">In how many somebody said that the facts are wrong.</param>
public sealed record RuleUse(string Code, int Raised, int Answered, int Useful, int NotNow, int FactsWrong)
{
    // Of fewer answers a share says nothing
    private const int Enough = 10;
    private const int Hundred = 100;

    /// <summary>Whether it takes more attention than it may.</summary>
    public bool IsOver(double perThousandAWeek, Budget budget) => perThousandAWeek > budget.PerThousandAWeek;

    /// <summary>Whether people find it useful less often than they should.</summary>
    public bool IsSeldomUseful(Budget budget) => Answered >= Enough && Useful * Hundred < Answered * budget.UsefulPercent;
}

/// <summary>What all safeguards asked of people over some weeks.</summary>
/// <param name="Uses">By code; one that never spoke is not there.</param>
/// <param name="Children">How many children have a picture, those who have grown up or died since among them: how old somebody is is not kept beside a picture, and is known only when it is drawn.</param>
/// <param name="Weeks">Over how many weeks, or parts of one.</param>
public sealed record RuleUses(IReadOnlyDictionary<string, RuleUse> Uses, int Children, double Weeks)
{
    private const double Thousand = 1000;

    /// <summary>What one asked.</summary>
    public RuleUse Of(string code) => Uses.GetValueOrDefault(code) ?? new(code, 0, 0, 0, 0, 0);

    /// <summary>How often one spoke about 1,000 children in a week.</summary>
    public double PerThousandAWeek(string code) => Children == 0 ? 0 : Of(code).Raised * Thousand / Children / Weeks;
}
