using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A baby with whom social care works has not had the checks that every baby is to have (practice rule HC-8).</summary>
public sealed class BabyChecksMissed : ISafeguard
{
    private const int Days = 63;
    private const int OldestYears = 1;
    private static readonly BabyCheckKind[] asked = [BabyCheckKind.GpReview, BabyCheckKind.FirstImmunisations, BabyCheckKind.BirthRegistered];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "baby-checks-missed",
        LooksFor = "Social care works with a baby’s family, and at nine weeks the GP’s review, the first immunisations or the registration of the birth is not recorded.",
        Asks = "Ask the GP and the health visitor which took place. Bring the baby to those that did not.",
        QuietWhen = "the GP’s review, the immunisations and the registration are recorded",
        Taught = ["HC-8", "REQ HC-16", "REQ HC-01"],
        Within = Within.Days(3),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Work.Where(work => work.Until is null).Select(work => work.Began).ToList() is [var first, ..] open && picture.Life.Born is { } born && picture.Life.IsYoungerThan(OldestYears, London.Day(first.Known)))
        {
            var had = picture.All<BabyCheck>().Where(fact => fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Body.Of).ToHashSet();
            var missed = asked.Where(check => !had.Contains(check)).ToList();

            if (missed.Count > 0)
            {
                yield return Card.Raise(picture,
                $"Not recorded for this baby: {Say.List(missed.Select(check => Say.Words(check)))}.",
                open,
                [.. Recipient.Of(Role.HealthVisitor, Role.Gp), .. Tell.SocialCare(picture)],
                from: Around.Later(London.Instant(born.AddDays(Days), new TimeOnly(17, 0)), open.Min(entry => entry.Received)));
            }
        }
    }
}
