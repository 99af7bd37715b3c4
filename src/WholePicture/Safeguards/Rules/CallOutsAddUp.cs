using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Call-outs add up to a referral although no single one would (REQ DA-06, CH-03, RT-04).</summary>
public sealed class CallOutsAddUp : ISafeguard
{
    private static readonly Figure calls = new("call-outs-add-up", "calls", 4, 2, 20, "Call-outs that together ask for a referral (local; four in K 6.47)");
    private static readonly Figure days = new("call-outs-add-up", "days", 122, 14, 730, "Days in which they fall (local; four months in K 6.47)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "call-outs-add-up",
        LooksFor = "Several police call-outs within months, whatever their grades, and social care is not working with the child.",
        Asks = "Refer to social care on the accumulation. That no single incident was high is not a reason to wait.",
        QuietWhen = "an enquiry or assessment begins after the last call-out",
        Taught = ["REQ DA-06", "REQ CH-03", "REQ RT-04", "REQ RT-06", "DA-17", "K 6.47", "K 6.48"],
        Within = Within.OneDay,
        Figures = [calls, days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var run = picture.LastRun(calls, days);

        if (run.Count > 0 && !picture.Work.Any(work => work.From > run[^1].Entry.Known || work.IsOpenAt(run[^1].Entry.Known)))
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(run.Count, "police call-out", "police call-outs"))} from {run[0].Entry.Happened} to {run[^1].Entry.Happened}. Together they ask for a decision that none asks for alone.",
                run.Select(call => call.Entry),
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor, Role.Gp, Role.Midwife)]);
        }
    }
}
