using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A small child with an injury that is not plainly accidental goes home, or is about to, before a strategy discussion agreed it (REQ SM-15).</summary>
public sealed class HomeBeforeStrategy : ISafeguard
{
    private const int SmallYears = 2;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "home-before-strategy",
        LooksFor = "A child under two with an injury that nobody holds to be accidental is home, has left hospital, or discharge is being arranged, and no strategy discussion has agreed it.",
        Asks = "Hold the strategy discussion first. Until then nobody at home is known to be safe: find a safe place for each child there.",
        QuietWhen = "a strategy discussion with police and health is held after the injury was known",
        Taught = ["REQ SM-15", "REQ SM-05", "B 3.1.7", "B 3.1.8", "B 3.1.9"],
        Within = Within.AtOnce,
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var injury in picture.All<Injury>().Where(injury => IsOpen(picture, injury)))
        {
            var home = picture.Entries.Where(entry => entry.Known > injury.Entry.Known && TakesHome(entry, picture.Child)).ToList();

            if (home.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"An injury seen {injury.Entry.Happened.OnInWords} has no agreed cause. {Where(home[^1].Body)}, and no strategy discussion with police and health has agreed it.",
                    [injury.Entry, .. home],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.PoliceSupervisor, Role.HospitalClinician)],
                    about: injury.Entry.Id.ToString());
            }
        }
    }

    private static bool IsOpen(Picture picture, Fact<Injury> injury) => injury.Body.View is not InjuryView.LikelyAccidental
        && injury.Entry.Has(picture.Child, PersonRole.Child, PersonRole.Subject)
        && picture.Life.IsYoungerThan(SmallYears, London.Day(injury.Entry.At()))
        && !picture.StrategyHeldAfter(injury.Entry);

    private static bool TakesHome(Entry entry, PersonId child) => entry.IsAbout(child) && entry.Body
        is Visit { Place: VisitPlace.Home, Child: ChildSeen.Seen }
        or MeetingPlanned { Type: MeetingType.Discharge }
        or MeetingHeld { Type: MeetingType.Discharge }
        or Discharge;

    private static string Where(IEntryBody home) => home switch
    {
        Visit => "The child is at home",
        Discharge { Planned: null } => "The child has left hospital",
        Discharge { Planned: { } day } => $"The child is to leave hospital on {London.InWords(day)}",
        _ => "Discharge is being arranged",
    };
}
