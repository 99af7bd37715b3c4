using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Police gave a notice that protects somebody for two days, and no order is recorded to follow (practice rule DA-34).</summary>
public sealed class ProtectionNoticeNotHeard : ISafeguard
{
    private const int Hours = 48;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "protection-notice-not-heard",
        LooksFor = "A police protection notice was given, and forty-eight hours later no court order is recorded.",
        Asks = "Ask the court for the result. If there is no order, say today what keeps the family safe.",
        QuietWhen = "a court order on the same person is recorded, or the notice has been replaced by other conditions on them",
        Taught = ["DA-34", "REQ DA-13"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var notice in picture.All<ConditionsSet>().Where(fact => fact.Body.Source is ConditionSource.ProtectionNotice))
        {
            if (!picture.All<ConditionsSet>().Any(later => later.Entry.Known > notice.Entry.Known && later.Body.Source is ConditionSource.CourtOrder or ConditionSource.PoliceBail && IsOnTheSame(notice.Entry, later.Entry)))
            {
                var end = notice.Body.Until ?? notice.Entry.At().AddHours(Hours);

                yield return Card.Raise(picture,
                    $"A protection notice was given {notice.Entry.Happened.OnInWords}. It was to be heard by {London.WithTime(end)}, and no order is recorded.",
                    [notice.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceDomesticAbuseUnit), .. Tell.IfInvolved(picture, Role.DomesticAbuseWorker)],
                    about: notice.Entry.Id.ToString(),
                    from: Around.Later(end, notice.Entry.Received));
            }
        }
    }

    // Where either names nobody who is known, it cannot be told apart
    private static bool IsOnTheSame(Entry notice, Entry later) => (On(notice), On(later)) is var (one, other) && (one.Count == 0 || other.Count == 0 || one.Intersect(other).Any());

    private static IReadOnlyList<PersonId> On(Entry set) => set.Who(PersonRole.Subject, PersonRole.AllegedPerpetrator);
}
