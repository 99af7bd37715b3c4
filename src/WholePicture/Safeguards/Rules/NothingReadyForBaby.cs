using WholePicture.Casework.Contacts;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A baby, born or soon to be, has nothing to sleep in or lacks what a baby needs (REQ HC-09, HC-10, PF-07).</summary>
public sealed class NothingReadyForBaby : ISafeguard
{
    private const int YoungestYears = 1;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "nothing-ready-for-baby",
        LooksFor = "A home visit or a contact finds no safe place to sleep, or things missing, for an unborn child or a baby under one.",
        Asks = "Get it there today or before the baby is home. See where the baby sleeps.",
        QuietWhen = "the help is seen in use",
        Taught = ["REQ HC-09", "REQ HC-10", "REQ PF-07", "SL-3", "TH T1 p1", "TH T4 p1"],
        Within = Within.OneDay,
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var seen = picture.All<Visit>().Where(visit => picture.LacksForBaby(visit) && picture.Life.IsYoungerThan(YoungestYears, London.Day(visit.Entry.At()))).ToList();

        if (seen.Count > 0)
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(seen[0].Entry.Happened.OnInWords)} a safe place to sleep, or things for a baby, were missing. Nobody has recorded them in use since.",
                [.. seen.Select(visit => visit.Entry), .. picture.Work.Where(work => work.Until is null).Select(work => work.Began)],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.Midwife)]);
        }
    }
}
