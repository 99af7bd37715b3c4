using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Two services speak with a family about one crying baby within days, and neither talks over coping with crying (REQ HC-14).</summary>
public sealed class CryingNotTalkedOver : ISafeguard
{
    private const int YoungestYears = 1;
    private const int DaysApart = 2;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "crying-not-talked-over",
        LooksFor = "Two services have contacts about a crying baby within two days, and coping with crying was not talked over with either.",
        Asks = "The family’s own health visitor rings back: coping with crying, with each carer. The two services speak with each other.",
        QuietWhen = "coping with crying is recorded as talked over",
        Taught = ["REQ HC-14", "REQ HC-15", "REQ HC-17", "SL-5", "Bd 49", "Bd 50"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var calls = picture.All<Visit>().Where(visit => visit.Body.IsAboutCrying() && picture.Life.IsYoungerThan(YoungestYears, London.Day(visit.Entry.Known))).Select(visit => visit.Entry).OrderBy(entry => entry.Known).ToList();
        var pair = calls.Where(call => calls.Exists(other => other.Agency != call.Agency && Math.Abs(London.Day(other.Known).DayNumber - London.Day(call.Known).DayNumber) < DaysApart)).ToList();

        if (pair.Count > 0 && !picture.All<Visit>().Any(visit => visit.Entry.Known >= pair[0].Known && visit.Body.TalkedOver?.Contains(CareTopic.Crying) is true))
        {
            yield return Card.Raise(picture,
                $"{picture.Names(pair.Select(entry => entry.Agency).Distinct())} each spoke with the family about one crying baby, last {pair[^1].Happened.OnInWords}. Coping with crying is not recorded as talked over.",
                pair,
                [new(Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.Gp)]);
        }
    }
}
