using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A girl said that she was cut, or it was seen, and it is not reported to police (practice rule T1-49).</summary>
public sealed class CuttingNotReported : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "cutting-not-reported",
        LooksFor = "Genital cutting of a girl under 18 was said or seen, and by the end of the next working day no report to police is recorded.",
        Asks = "Whoever saw or heard it reports it to police themselves. It is their duty and cannot be left to another.",
        QuietWhen = "a report to police is recorded",
        Taught = ["T1-49", "REQ SM-08"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var told = picture.All<GenitalCutting>().Where(fact => fact.Entry.IsOnChild(picture.Child)).ToList();
        var seen = told.Where(fact => !fact.Body.ReportedToPolice).Select(fact => fact.Entry).FirstOrDefault();

        if (seen is not null && !told.Exists(fact => fact.Body.ReportedToPolice && fact.Entry.Known >= seen.Known))
        {
            yield return Card.Raise(picture,
                $"Genital cutting was said or seen {seen.Happened.OnInWords}. No report to police is recorded.",
                [seen],
                [.. Tell.At(picture, [seen.Agency]), .. Tell.SocialCare(picture), .. Recipient.Of(Role.NamedNurse, Role.PoliceChildAbuseTeam)],
                from: Around.Later(WorkingDays.CloseAfter(seen.Known, 1), seen.Received));
        }
    }
}
