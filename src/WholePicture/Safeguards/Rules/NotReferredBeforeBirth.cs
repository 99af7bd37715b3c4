using WholePicture.Casework.Referrals;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Abuse is told of in a pregnancy, and days later nobody has referred (practice rule PB-1).</summary>
public sealed class NotReferredBeforeBirth : ISafeguard
{
    private const int Days = 5;
    private static readonly Figure accounts = new("not-referred-before-birth", "accounts", 2, 1, 6, "Accounts of abuse in the pregnancy (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "not-referred-before-birth",
        LooksFor = "Two accounts of abuse or more fall in a pregnancy, and five working days later there is no referral to social care and no work has begun.",
        Asks = "Refer now. There is no week of pregnancy before which it is too early.",
        QuietWhen = "a referral to social care is recorded, or its work begins",
        Taught = ["PB-1", "REQ AT-07", "REQ HC-03", "Bd 34"],
        Within = Within.Days(1),
        Figures = [accounts],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var told = picture.AccountsOfAbuse().Where(entry => picture.Life.InPregnancy(London.Day(entry.At()))).ToList();

        if (picture.AreEnough(told.Count, accounts) && picture.Life.Born is null
            && !picture.All<Referral>().Any(sent => picture.Partnership.KindOf(sent.Body.To) is AgencyKind.SocialCare && sent.Entry.Known >= told[0].Known) && !picture.Work.Any(work => work.Until is null || work.Until >= told[0].Known))
        {
            // From the account that makes them enough: more of it is no reason to wait longer
            var enough = told.OrderBy(entry => entry.Known).Take(picture.Of(accounts)).ToList();

            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(told.Count, "account", "accounts"))} of abuse in this pregnancy, last {told.MaxBy(entry => entry.Known)!.Happened.OnInWords}. Nobody is recorded as having referred the unborn child.",
                told,
                [.. Recipient.Of(Role.Midwife, Role.FrontDoor), .. Tell.IfInvolved(picture, Role.HealthVisitor, Role.Gp)],
                from: Around.Later(WorkingDays.CloseAfter(enough[^1].Known, Days), enough.Max(entry => entry.Received)));
        }
    }
}
