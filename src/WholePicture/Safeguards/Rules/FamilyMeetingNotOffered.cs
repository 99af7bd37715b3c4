using WholePicture.Casework.Court;
using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A council prepares to go to court, and the family was not offered a meeting to make its own plan (practice rule T1-32, not commenced).</summary>
public sealed class FamilyMeetingNotOffered : ISafeguard
{
    private static readonly Figure commenced = new("family-meeting-not-offered", "commenced", 0, 0, 1, "1 once the duty is in force here (T1-32, L-01: enacted, not commenced)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "family-meeting-not-offered",
        LooksFor = "Pre-proceedings or proceedings have begun, and no family meeting is recorded as offered, nor a reason for not offering it. It speaks only where the partnership has switched it on: the duty is not yet in force.",
        Asks = "Offer it before the application, or write why it is not in the child’s interests.",
        QuietWhen = "a family meeting is offered, or the reason for not offering it is recorded",
        Taught = ["T1-32", "L-01", "REQ FP-06"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
        Figures = [commenced],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var steps = picture.All<PreProceedings>().Where(fact => fact.Body.Stage is not PreProceedingsStage.Ended).Select(fact => fact.Entry)
            .Concat(picture.All<CourtStep>().Where(fact => fact.Body.Stage is CourtStage.ProceedingsIssued).Select(fact => fact.Entry)).ToList();

        if (steps.Count > 0 && picture.Of(commenced) > 0 && picture.All<FamilyMeetingOffered>().Count == 0)
        {
            yield return Card.Raise(picture,
                $"The council has been preparing to go to court since {London.InWords(steps.Min(entry => entry.Known))}. No family meeting is recorded as offered.",
                steps,
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ServiceManager)]);
        }
    }
}
