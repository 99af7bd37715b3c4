using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>One child has medical after medical: a medical that proves nothing does not answer the concern (REQ SM-13, CH-03).</summary>
public sealed class MedicalsAddUp : ISafeguard
{
    private static readonly Figure days = new("medicals-add-up", "days", 365, 90, 1825, "Days in which they fall (local; four in under a year in Bd 37)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "medicals-add-up",
        LooksFor = "A second child protection medical of one child of the family within a year, whatever each concluded.",
        Asks = "Weigh them together, with the whole history and every child in the home, the baby too. A third: a conference now, not after the next event.",
        QuietWhen = "a conference, or a strategy discussion with police and health, is held after the latest",
        Taught = ["REQ SM-13", "REQ CH-03", "REQ AT-14", "REQ PF-11", "IN-26", "T1-17", "Bd 37"],
        Within = Within.Days(1),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var child in picture.All<ProtectionMedical>().SelectMany(fact => fact.Entry.Who(PersonRole.Child, PersonRole.Subject).Where(id => picture.People.GetValueOrDefault(id)?.As.Contains(PersonRole.Child) is true).Select(id => (id, fact.Entry)))
            .GroupBy(pair => pair.id, pair => pair.Entry))
        {
            var all = child.OrderBy(entry => entry.Known).ToList();
            var latest = London.Day(all[^1].At()).DayNumber;
            var run = all.Where(entry => latest - London.Day(entry.At()).DayNumber <= picture.Of(days)).ToList();
            var met = picture.All<MeetingHeld>().Any(meeting => meeting.Entry.Known > run[^1].Known && meeting.Body.Type is MeetingType.InitialConference or MeetingType.ReviewConference);

            if (run.Count > 1 && !met && !picture.StrategyHeldAfter(run[^1]))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(Say.Count(run.Count, "medical", "medicals"))} of {(child.Key == picture.Child ? "this child" : "another child of the family")} since {run[0].Happened}, last {run[^1].Happened.OnInWords}.",
                    run,
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HospitalClinician, Role.HealthVisitor, Role.PoliceChildAbuseTeam), .. run.Count > 2 ? Recipient.Of(Role.ConferenceChair, Role.TeamManager) : []],
                    about: child.Key.ToString());
            }
        }
    }
}
