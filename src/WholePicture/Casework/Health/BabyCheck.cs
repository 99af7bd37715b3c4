using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Health;

/// <summary>One of the checks and reviews that every small child is to have (practice rules HC-2 to HC-5, HC-8).</summary>
/// <param name="Of">Which.</param>
[EntryKind("baby-check", "Check of a baby")]
public sealed record BabyCheck(BabyCheckKind Of) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Say.Sentence(Say.Words(Of));
}

/// <summary>Checks of a baby.</summary>
public enum BabyCheckKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Within 72 hours of birth.</summary>
    NewbornExamination,

    /// <summary>On day five.</summary>
    BloodSpot,

    /// <summary>The GP’s review at six to eight weeks.</summary>
    GpReview,

    /// <summary>At eight weeks.</summary>
    FirstImmunisations,

    /// <summary>Within 42 days.</summary>
    BirthRegistered,

    /// <summary>The health visitor's review at ten to fourteen days (practice rule HC-2).</summary>
    NewBirthReview,

    /// <summary>The health visitor's review at six to eight weeks (practice rule HC-3).</summary>
    EightWeekReview,

    /// <summary>The review at twelve months (practice rule HC-4).</summary>
    TwelveMonthReview,

    /// <summary>The review at two to two and a half years (practice rule HC-5).</summary>
    TwoYearReview,
}
