using WholePicture.Chronology;

namespace WholePicture.Casework.Referrals;

/// <summary>What an agency decided about a referral or contact (REQ RT-03). A person sets the level and says why.</summary>
/// <param name="Answer">What was decided.</param>
/// <param name="Level">The level of need set, 1 to 4 (practice rules TH-1 to TH-4).</param>
/// <param name="Reasons">Why.</param>
[EntryKind("referral-decision", "Decision on a referral")]
public sealed record ReferralDecision(ReferralAnswer Answer, int? Level = null, string? Reasons = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Level is null ? Words.Say.Sentence(Words.Say.Words(Answer)) : $"Level {Level}: {Words.Say.Words(Answer)}";

    /// <inheritdoc/>
    string? IEntryBody.Account => Reasons;

    /// <inheritdoc/>
    public IEnumerable<Words.Json.FieldProblem> Problems()
    {
        if (Level is < 1 or > 4)
        {
            yield return new("/level", "Enter a level from 1 to 4, or leave it out");
        }
    }
}

/// <summary>Answers to a referral.</summary>
public enum ReferralAnswer
{
    /// <summary>Not decided yet.</summary>
    NotDecided = 0,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Signposted elsewhere.</summary>
    Signposted,

    /// <summary>Turned down.</summary>
    TurnedDown,
}
