using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Police call-outs reach the number at which MARAC is considered for escalation alone, and nobody has referred (practice rule DA-20, REQ DA-06).</summary>
public sealed class CallOutsAndNoMarac : ISafeguard
{
    private static readonly Figure calls = new("call-outs-and-no-marac", "calls", 3, 2, 20, "Call-outs that ask for MARAC by escalation (DA-20: usually 3)");
    private static readonly Figure days = new("call-outs-and-no-marac", "days", 365, 28, 730, "Days in which they fall (DA-20: 12 months)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "call-outs-and-no-marac",
        LooksFor = "Enough police call-outs in a year to ask for MARAC by escalation, and no referral.",
        Asks = "Decide on a MARAC referral; a low grade is no reason against it. Consider a strategy discussion, and before a birth a birth and discharge plan.",
        QuietWhen = "a MARAC referral is recorded after the last call-out",
        Taught = ["REQ DA-06", "REQ DA-09", "DA-20", "PB-4", "PB-10", "K 6.47", "K 6.74"],
        Within = Within.Days(1),
        Figures = [calls, days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var run = picture.LastRun(calls, days);

        if (run.Count > 0 && !picture.MaracAfter(run[^1].Entry))
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(run.Count, "police call-out", "police call-outs"))} between {run[0].Entry.Happened} and {run[^1].Entry.Happened}. No MARAC referral is recorded.",
                run.Select(call => call.Entry),
                Recipient.Of(Role.FrontDoor, Role.Midwife, Role.HealthVisitor, Role.Gp, Role.PoliceDomesticAbuseUnit));
        }
    }
}
