using WholePicture.Casework.Referrals;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody suspects that a child was harmed and sends the child on to another service, and nobody tells social care (REQ RT-07, SM-08).</summary>
public sealed class SuspectedNotReferred : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "suspected-not-referred",
        LooksFor = "A referral that suspects harm goes to another service, and none to social care.",
        Asks = "Whoever suspects it refers it, today. The next service is not asked to.",
        QuietWhen = "a referral to social care is recorded, or social care is at work or has been told",
        Taught = ["REQ RT-07", "REQ SM-08", "IN-03", "TH T3 other"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var sent in picture.All<Referral>().Where(fact => fact.Body.HarmSuspected && fact.Entry.IsAbout(picture.Child) && picture.Partnership.KindOf(fact.Body.To) is not AgencyKind.SocialCare))
        {
            var referred = picture.All<Referral>().Any(other => picture.Partnership.KindOf(other.Body.To) is AgencyKind.SocialCare && other.Entry.Known >= sent.Entry.Known);

            if (!referred && !picture.Work.Any(work => work.Until is null) && !picture.HasReached(AgencyKind.SocialCare, sent.Entry.Known))
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(sent.Entry.Agency)} suspected harm {sent.Entry.Happened.OnInWords} and sent the child to {picture.Name(sent.Body.To)}. No referral to social care is recorded.",
                    [sent.Entry],
                    [new(Role.FrontDoor), new(Role.HospitalClinician), .. Tell.IfInvolved(picture, Role.Gp)],
                    about: sent.Entry.Id.ToString());
            }
        }
    }
}
