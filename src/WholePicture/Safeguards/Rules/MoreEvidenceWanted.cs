using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Section 47 was considered and put off until there is more evidence: suspicion is the test, not proof (REQ SM-01).</summary>
public sealed class MoreEvidenceWanted : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "more-evidence-wanted",
        LooksFor = "An enquiry under section 47 was considered and not begun because more evidence or the family's consent is wanted first.",
        Asks = "Ask what is suspected, and why. Hold a strategy discussion. Write the decision with its reasons.",
        QuietWhen = "a strategy discussion is held, or section 47 is considered again for another reason",
        Taught = ["REQ SM-01", "REQ RT-05", "SB-8", "B 1.3.3", "B 3.1.4"],
        Within = Within.OneDay,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var considered = picture.All<EnquiryConsidered>().Where(fact => fact.Entry.IsOnChild(picture.Child)).ToList();

        if (considered.Count > 0 && considered.MaxBy(fact => fact.Entry.Known) is { Body: { Begins: false, NotBecause: WhyNoEnquiry.MoreEvidenceWanted or WhyNoEnquiry.NoConsent } } last
            && !picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.Strategy && meeting.Entry.Known > last.Entry.Known))
        {
            yield return Card.Raise(picture,
                $"Section 47 was considered {last.Entry.Happened.OnInWords} and not begun: {Say.Words(last.Body.NotBecause)}. Reasonable cause to suspect is the test.",
                [last.Entry],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.PoliceChildAbuseTeam), .. Tell.IfInvolved(picture, Role.HospitalClinician)]);
        }
    }
}
