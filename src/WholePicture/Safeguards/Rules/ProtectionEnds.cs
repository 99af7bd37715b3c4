using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Court;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Police protection or an emergency order ends by itself, and nothing is recorded to follow it (practice rules T1-28, T1-29).</summary>
public sealed class ProtectionEnds : ISafeguard
{
    private const int PoliceHours = 72;
    private const int OrderHours = 8 * 24;
    private const int LongerHours = 7 * 24;
    private static readonly Figure ahead = new("protection-ends", "hours-ahead", 24, 4, 48, "Hours before the end at which somebody is told (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "protection-ends",
        LooksFor = "A child is under police protection or an emergency protection order that ends within hours, and no end and nothing after it is recorded.",
        Asks = "Decide now what keeps the child safe when it ends: care that is agreed, an order, or home with a plan. It cannot simply be renewed.",
        QuietWhen = "its end, or the care that follows it, is recorded",
        Taught = ["T1-28", "T1-29", "SB-6", "SB-7"],
        Within = Within.AtOnce,
        EndsWithTheChild = true,
        Figures = [ahead],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var power in picture.All<ProtectivePower>().Where(fact => !fact.Body.Ended && fact.Body.Power is not PowerToProtect.NotStated && fact.Entry.IsOnChild(picture.Child)).GroupBy(fact => fact.Body.Power))
        {
            var last = power.MaxBy(fact => fact.Entry.Known);

            if (!IsFollowed(picture, last.Entry, power.Key))
            {
                var end = last.Entry.At().AddHours(Hours(last.Body));

                yield return Card.Raise(picture,
                    $"{Say.Sentence(Say.Words(power.Key))} began {power.First().Entry.Happened.OnInWords} and ends {London.WithTime(end)} by itself. Nothing is recorded to follow it.",
                    power.Select(fact => fact.Entry),
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.PoliceSupervisor, Role.OutOfHours)],
                    about: Say.Json(power.Key),
                    from: Around.Later(end.AddHours(-picture.Of(ahead)), last.Entry.Received));
            }
        }
    }

    private static int Hours(ProtectivePower power) => power.Power is PowerToProtect.PoliceProtection ? PoliceHours : power.Extended ? LongerHours : OrderHours;

    // An order takes the place of police protection; a placement or a court step takes the place of either. What is done for a sister does not protect this child
    private static bool IsFollowed(Picture picture, Entry last, PowerToProtect power)
    {
        bool IsLater(Entry entry) => entry.Known > last.Known && entry.IsOnChild(picture.Child);

        return picture.All<ProtectivePower>().Any(later => IsLater(later.Entry) && (later.Body.Ended || later.Body.Power != power))
            || picture.All<Placement>().Any(placed => IsLater(placed.Entry) && !placed.Body.Ended)
            || picture.All<CourtStep>().Any(step => IsLater(step.Entry) && step.Body.Stage is CourtStage.ProceedingsIssued);
    }
}
