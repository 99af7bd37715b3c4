using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>An adult is arrested or bailed days after coming back, while social care is at work: bail is not a safety plan (REQ DA-13, FP-03).</summary>
public sealed class ArrestIsNotAPlan : ISafeguard
{
    private static readonly Figure days = new("arrest-is-not-a-plan", "days", 14, 1, 90, "Days before an arrest in which another call-out makes it a return (local; four in K 6.71)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "arrest-is-not-a-plan",
        LooksFor = "An arrest that follows another call-out within days, while an enquiry, assessment or plan is open.",
        Asks = "Hold a strategy meeting. Refer to MARAC. Say what keeps the child safe when bail ends or is broken.",
        QuietWhen = "a strategy meeting with police and health and a MARAC referral are recorded after it",
        Taught = ["REQ DA-11", "REQ DA-13", "REQ DA-21", "REQ FP-03", "DA-21", "K 6.71", "K 6.74"],
        Within = Within.AtOnce,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var calls = picture.CallOuts();

        foreach (var arrest in calls.Where(call => call.Body.Arrested && (!picture.StrategyHeldAfter(call.Entry) || !picture.MaracAfter(call.Entry)) && picture.IsOpenAt(call.Entry.Known)))
        {
            var (at, adults) = (arrest.Entry.At(), arrest.Entry.Who(PersonRole.AllegedPerpetrator));
            var first = London.Instant(London.Day(at).AddDays(-picture.Of(days)), TimeOnly.MinValue);
            var before = calls.Where(call => call.Entry.Id != arrest.Entry.Id && call.Entry.At() is var then && then >= first && then <= at && IsBy(adults, call.Entry)).Select(call => call.Entry).ToList();

            if (before.Count > 0)
            {
                var number = calls.TakeWhile(call => call.Entry.Id != arrest.Entry.Id).Count() + 1;
                yield return Card.Raise(picture,
                    $"An arrest {arrest.Entry.Happened.OnInWords}, after a call-out {before[^1].Happened.OnInWords}. It is police call-out {number} for this family. Bail by itself protects nobody.",
                    [.. before, arrest.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceDomesticAbuseUnit, Role.MaracCoordinator, Role.HealthVisitor, Role.Gp, Role.DomesticAbuseWorker)],
                    about: arrest.Entry.Id.ToString());
            }
        }
    }

    private static bool IsBy(IReadOnlyList<PersonId> adults, Entry call)
    {
        for (var place = 0; place < adults.Count; place++)
        {
            if (call.Has(adults[place], PersonRole.AllegedPerpetrator))
            {
                return true;
            }
        }

        return false;
    }
}
