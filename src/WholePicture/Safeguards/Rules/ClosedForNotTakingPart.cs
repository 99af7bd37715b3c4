using WholePicture.Casework.Plans;
using WholePicture.Casework.Sharing;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Work with a family ended because they did not take part or did not agree (REQ SD-01, SD-02).</summary>
public sealed class ClosedForNotTakingPart : ISafeguard
{
    // Information asked for in the weeks before the end is asked for the end
    private const int AskedDays = 28;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "closed-for-not-taking-part",
        LooksFor = "Work ended because the family did not take part or did not agree, with no manager’s reason, or with others at work who were not asked.",
        Asks = "Ask the others first. A manager writes why the risk allows it. Not taking part is a reason to look again, not to leave.",
        QuietWhen = "work begins again, or the end is recorded again with a manager’s reason after others were asked",
        Taught = ["REQ SD-01", "REQ SD-02", "REQ DA-03", "TH T3 other"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var ended = picture.All<WorkEnded>();

        if (ended.Count == 0 || ended.MaxBy(fact => fact.Entry.Known) is not { Body.Because: EndedBecause.FamilyDidNotTakePart or EndedBecause.NoConsent } last || picture.Work.Any(work => work.From > last.Entry.Known))
        {
            yield break;
        }

        var asked = picture.All<InformationAsked>().Any(fact => fact.Entry.Known <= last.Entry.Known && fact.Entry.Known >= last.Entry.Known.AddDays(-AskedDays));

        if (last.Body.ManagersReason is null || !asked)
        {
            yield return Card.Raise(picture,
                $"Work ended {last.Entry.Happened.OnInWords}: {Say.Words(last.Body.Because)}.{(last.Body.ManagersReason is null ? " No manager's reason is recorded." : "")}{(asked ? "" : " Others were not asked first.")}",
                [last.Entry],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor)],
                about: last.Entry.Id.ToString());
        }
    }
}
