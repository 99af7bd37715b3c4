using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.Housing;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A baby lives in a hotel room or other temporary home, and what keeps a baby safe there was not asked (REQ HC-10, HC-11, practice rule SL-2).</summary>
public sealed class AwayFromRoutine : ISafeguard
{
    private const int YoungestYears = 1;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "away-from-routine",
        LooksFor = "A baby under one lives in temporary accommodation; a worker has been there, and where the baby sleeps, or where the baby is while the carer washes, is not recorded.",
        Asks = "Ask both at the next contact, and see the place. Write which kind of cot.",
        QuietWhen = "a visit there records both",
        Taught = ["REQ HC-10", "REQ HC-11", "SL-2", "SL-3", "TH T1 other"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Home() is not { Body.Type: HomeType.TemporaryHome or HomeType.HotelRoom or HomeType.Refuge } home)
        {
            yield break;
        }

        var visits = picture.All<Visit>().Where(visit => visit.Body.Place is VisitPlace.Home && visit.Entry.Known >= home.Entry.Known && picture.Life.DaysOld(London.Day(visit.Entry.At())) is not null).ToList();
        var sleeps = visits.Exists(visit => visit.Body.Sleeps is not (null or SleepPlace.NotAsked));
        var washing = visits.Exists(visit => visit.Body.TalkedOver?.Contains(CareTopic.WhileCarerWashes) is true);

        if (visits.Count > 0 && !(sleeps && washing) && picture.Life.IsYoungerThan(YoungestYears, London.Day(visits[^1].Entry.Known)))
        {
            yield return Card.Raise(picture,
                $"The baby lives in {Say.Words(home.Body.Type)}. Not recorded: {Say.List([.. sleeps ? Array.Empty<string>() : ["where the baby sleeps, and in what kind of cot"], .. washing ? Array.Empty<string>() : ["where the baby is while the carer washes"]])}.",
                [home.Entry, .. visits.Select(visit => visit.Entry)],
                Recipient.Of(Role.HealthVisitor));
        }
    }
}
