using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>While social care works with a child, police record something that asks for joint action at once (REQ DA-11, SM-06).</summary>
public sealed class GraveViolenceDuringWork : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "grave-violence-during-work",
        LooksFor = "Threats to kill, strangulation, stalking, sexual violence, broken conditions or the child used as a threat, while an enquiry, assessment or plan is open.",
        Asks = "Hold a new strategy meeting. Refer to MARAC. Agree a safety plan that does not rest on the person hurt.",
        QuietWhen = "a strategy meeting with police and health and a MARAC referral are recorded after it",
        Taught = ["REQ DA-11", "REQ SM-06", "REQ CH-07", "REQ AT-11", "DA-15", "K 6.67", "K 6.74"],
        Within = Within.AtOnce,
        SpeaksFromOnePiece = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var calls = picture.CallOuts()
            .Where(call => call.Body.IsGrave() && picture.IsOpenAt(call.Entry.Known))
            .Where(call => !picture.StrategyHeldAfter(call.Entry) || !picture.MaracAfter(call.Entry)).ToList();

        if (calls.Count > 0)
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.List(calls.Select(call => $"{call.Body.GraveInWords()} {call.Entry.Happened.OnInWords}")))}, while social care was at work with the child. {Missing(picture, calls[^1])}",
                calls.Select(call => call.Entry),
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor, Role.DomesticAbuseWorker, Role.MentalHealthWorker, Role.Gp)]);
        }
    }

    private static string Missing(Picture picture, Fact<PoliceCallOut> last) => (picture.StrategyHeldAfter(last.Entry), picture.MaracAfter(last.Entry)) switch
    {
        (false, false) => "No strategy meeting and no MARAC referral is recorded since.",
        (false, _) => "No strategy meeting is recorded since.",
        _ => "No MARAC referral is recorded since.",
    };
}
