using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An incident is graded high, and no MARAC referral follows (REQ DA-09, practice rule DA-20).</summary>
public sealed class HighRiskNoMarac : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "high-risk-no-marac",
        LooksFor = "A risk assessment says high, and nobody is recorded as referred to MARAC since.",
        Asks = "Refer to MARAC, or write the reason why not.",
        QuietWhen = "a MARAC referral is recorded after it",
        Taught = ["REQ DA-09", "DA-20", "DA-25", "Bd 26"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var high = picture.All<RiskAssessment>().Where(fact => fact.Body.Grade is Grade.High && !picture.MaracAfter(fact.Entry)).Select(fact => fact.Entry).ToList();

        if (high.Count > 0)
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(high.Count, "risk assessment says", "risk assessments say"))} high, last {high[^1].Happened.OnInWords}. No MARAC referral is recorded since.",
                high,
                [.. Recipient.Of(Role.PoliceDomesticAbuseUnit, Role.MaracCoordinator), .. Tell.SocialCare(picture)]);
        }
    }
}
