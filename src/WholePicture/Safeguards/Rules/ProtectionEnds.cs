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
        foreach (var power in picture.All<ProtectivePower>().Where(fact => fact.Body.Power is not PowerToProtect.NotStated && fact.Entry.IsOnChild(picture.Child)).GroupBy(fact => fact.Body.Power))
        {
            var records = LastTaken(power);

            if (records.Count > 0 && !IsFollowed(picture, records.MaxBy(fact => fact.Entry.Known).Entry, power.Key))
            {
                var police = PoliceFirst(picture, records[0]);
                var end = End(records, police);

                yield return Card.Raise(picture,
                    $"{Say.Sentence(Say.Words(power.Key))} began {records[0].Entry.Happened.OnInWords} and ends {London.WithTime(end)} by itself{(police is null ? "" : ", counted from police protection")}. Nothing is recorded to follow it.",
                    records.Select(fact => fact.Entry).Concat(police is null ? [] : [police]),
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.PoliceSupervisor, Role.OutOfHours)],
                    about: Say.Json(power.Key),
                    from: Around.Later(end.AddHours(-picture.Of(ahead)), records.Min(fact => fact.Entry.Received)));
            }
        }
    }

    // What several agencies record within its time is one; it is not taken again until it has ended, and what makes an order longer is part of it
    private static List<Fact<ProtectivePower>> LastTaken(IEnumerable<Fact<ProtectivePower>> power)
    {
        var records = new List<Fact<ProtectivePower>>();
        foreach (var record in power.OrderBy(fact => fact.Entry.At()).ThenBy(fact => fact.Entry.Known))
        {
            if (record.Body.Ended || (records.Count > 0 && !record.Body.Extended && record.Entry.At() > End(records)))
            {
                records.Clear();
            }

            if (!record.Body.Ended)
            {
                records.Add(record);
            }
        }

        return records;
    }

    // Seven days more begin when the first order ends, not when a court gave them; where only they are on record, on the day they were given
    private static DateTimeOffset End(List<Fact<ProtectivePower>> records, Entry? police = null)
    {
        var (first, began) = (records[0], (police ?? records[0].Entry).At());

        return first.Body.Power is PowerToProtect.PoliceProtection ? began.AddHours(PoliceHours)
            : first.Body.Extended ? began.AddHours(LongerHours)
            : began.AddHours(OrderHours + (records.Exists(record => record.Body.Extended) ? LongerHours : 0));
    }

    // An order that police asked for counts from the first day of their protection
    private static Entry? PoliceFirst(Picture picture, Fact<ProtectivePower> order)
    {
        if (order.Body is not { Power: PowerToProtect.EmergencyProtectionOrder, Extended: false } || picture.Partnership.KindOf(order.Entry.Agency) is not AgencyKind.Police)
        {
            return null;
        }

        var taken = LastTaken(picture.All<ProtectivePower>().Where(fact => fact.Body is { Power: PowerToProtect.PoliceProtection, Ended: false } && fact.Entry.IsOnChild(picture.Child) && fact.Entry.At() <= order.Entry.At()));

        return taken.Count > 0 && order.Entry.At() <= End(taken) ? taken[0].Entry : null;
    }

    // An order takes the place of police protection; a placement or a court step takes the place of either. What is done for a sister does not protect this child
    private static bool IsFollowed(Picture picture, Entry last, PowerToProtect power)
    {
        bool IsLater(Entry entry) => entry.Known > last.Known && entry.IsOnChild(picture.Child);

        return picture.All<ProtectivePower>().Any(later => IsLater(later.Entry) && (later.Body.Ended || later.Body.Power != power))
            || picture.All<Placement>().Any(placed => IsLater(placed.Entry) && !placed.Body.Ended)
            || picture.All<CourtStep>().Any(step => IsLater(step.Entry) && step.Body.Stage is CourtStage.ProceedingsIssued);
    }
}
