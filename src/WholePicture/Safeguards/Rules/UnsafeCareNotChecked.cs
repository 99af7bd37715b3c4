using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Unsafe care was seen, or a child was hurt by it, and nobody has looked at the same point again (REQ HC-12).</summary>
public sealed class UnsafeCareNotChecked : ISafeguard
{
    private static readonly Figure days = new("unsafe-care-not-checked", "days", 2, 1, 28, "Days after which the same point is looked at again (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "unsafe-care-not-checked",
        LooksFor = "Ward staff worried about sleep, feeding or who watches the baby, or an injury was explained by a fall, and days later nobody has gone over the same point with the family.",
        Asks = "Go over that point again, with an interpreter where one is needed, until it is seen to have changed. Plan against what caused it.",
        QuietWhen = "a later contact has talked over the same point",
        Taught = ["REQ HC-12", "REQ HC-11", "REQ HC-10", "TH T1 p2", "TH T2 p1"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var point in picture.OfEither<WardObservation, InjuryExplained>().Select(entry => (Entry: entry, Topic: Point(entry))).Where(point => point.Topic is not null && point.Entry.IsOnChild(picture.Child)).GroupBy(point => point.Topic!.Value))
        {
            var open = point.Select(one => one.Entry).Where(entry => !IsGoneOver(picture, point.Key, entry)).OrderBy(entry => entry.Known).ToList();

            if (open.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(Say.Words(point.Key))} was a worry {open[0].Happened.OnInWords}{(open.Count > 1 ? $", and again {open[^1].Happened.OnInWords}" : "")}. Nobody has recorded going over it with the family since.",
                    open,
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor, Role.HospitalClinician)],
                    about: Say.Json(point.Key),
                    from: Around.Later(open[0].Known.DaysOn(picture.Of(days)), open[0].Received));
            }
        }
    }

    private static bool IsGoneOver(Picture picture, CareTopic topic, Entry seen) => picture.All<Visit>()
        .Any(visit => visit.Entry.Known > seen.Known && visit.Body.TalkedOver?.Contains(topic) is true && visit.Body.Interpreter is not InterpreterUse.NotUsed);

    private static CareTopic? Point(Entry entry) => entry.Body switch
    {
        WardObservation { Worry: true, Topic: CareTopic.Sleep or CareTopic.Feeding or CareTopic.Supervision } seen => seen.Topic,
        InjuryExplained { As: Explanation.Fall } => CareTopic.Supervision,
        _ => null,
    };
}
