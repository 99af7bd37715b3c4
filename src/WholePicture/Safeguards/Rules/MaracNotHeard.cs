using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody was referred to MARAC, and weeks later it is not recorded as having heard it (practice rule T1-44).</summary>
public sealed class MaracNotHeard : ISafeguard
{
    private static readonly Figure days = new("marac-not-heard", "days", 56, 7, 90, "Days from the referral to the meeting (T1-44: local; by eight weeks two monthly meetings have been held)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "marac-not-heard",
        LooksFor = "Somebody was referred to MARAC, and eight weeks later no meeting is recorded that heard it.",
        Asks = "Ask the coordinator for its day, and say who keeps the victim safe until then. What is urgent is heard sooner.",
        QuietWhen = "a meeting of MARAC that heard it is recorded",
        Taught = ["T1-44", "REQ DA-09"],
        Within = Within.Days(2),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var open = picture.All<MaracReferral>().Select(fact => fact.Entry).Where(referral => !picture.All<MaracHeard>().Any(heard => IsHeard(referral, heard.Entry))).OrderBy(entry => entry.Known).ToList();

        if (open.Count > 0)
        {
            var due = open[0].Known.DaysOn(picture.Of(days));

            yield return Card.Raise(picture,
                $"MARAC was asked {open[0].Happened.OnInWords}{(open.Count > 1 ? $", and again {open[^1].Happened.OnInWords}" : "")}. It was to hear it by {London.InWords(due)}, and no meeting is recorded.",
                open,
                [.. Recipient.Of(Role.MaracCoordinator, Role.PoliceDomesticAbuseUnit), .. Tell.At(picture, [open[0].Agency]), .. Tell.IfInvolved(picture, Role.DomesticAbuseWorker, Role.SocialWorker)],
                from: Around.Later(due, open[0].Received));
        }
    }

    // Where either names no victim who is known, it cannot be told apart
    private static bool IsHeard(Entry referral, Entry heard) => heard.Known >= referral.Known
        && (Victims(referral), Victims(heard)) is var (one, other) && (one.Count == 0 || other.Count == 0 || one.Intersect(other).Any());

    private static IReadOnlyList<PersonId> Victims(Entry entry) => entry.Who(PersonRole.Victim, PersonRole.Mother, PersonRole.Subject);
}
