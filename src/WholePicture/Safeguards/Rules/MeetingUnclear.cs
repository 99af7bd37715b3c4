using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Agencies came away from one meeting with different ideas of what it was (REQ SM-04).</summary>
public sealed class MeetingUnclear : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "meeting-unclear",
        LooksFor = "Two agencies record meetings of different types on one day, and both were at both.",
        Asks = "Say plainly what kind of meeting it was, and which has been held and which has not.",
        QuietWhen = "one of the records is corrected, or a later meeting of one of these types is held",
        Taught = ["REQ SM-04", "TH T3 p2"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var day in picture.All<MeetingHeld>().GroupBy(meeting => London.Day(meeting.Entry.At())))
        {
            var doubtful = day.Where(one => day.Any(other => one.Entry.Agency != other.Entry.Agency && one.Body.Type != other.Body.Type
                && one.Body.Attended.Contains(other.Entry.Agency) && other.Body.Attended.Contains(one.Entry.Agency))).ToList();

            if (doubtful.Count > 0 && !picture.All<MeetingHeld>().Any(later => later.Entry.Known > doubtful.Max(one => one.Entry.Known) && doubtful.Exists(one => one.Body.Type == later.Body.Type)))
            {
                yield return Card.Raise(picture,
                    $"Of a meeting on {London.InWords(day.Key)}: {Say.List(doubtful.Select(meeting => $"{picture.Name(meeting.Entry.Agency)} recorded a {Say.Lower(MeetingHeld.Name(meeting.Body.Type))}"))}.",
                    doubtful.Select(meeting => meeting.Entry),
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager), .. Tell.IfInvolved(picture, Role.HealthVisitor, Role.HospitalClinician)],
                    about: $"{day.Key:yyyy-MM-dd}");
            }
        }
    }
}
