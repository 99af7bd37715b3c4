using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A baby too young to move alone has an injury, whatever explains it (REQ SM-07, practice rules IN-01 to IN-04).</summary>
public sealed class InjuryInSmallBaby : ISafeguard
{
    private static readonly Figure days = new("injury-in-small-baby", "days", 182, 90, 365, "Age in days below which a baby is taken not to move alone (IN-02: under six months in two areas)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "injury-in-small-baby",
        LooksFor = "Any injury, however small and however explained, in a baby too young to move alone.",
        Asks = "Telephone social care and the paediatrician now. Hold a strategy discussion with police today. The explanation does not decide.",
        QuietWhen = "a strategy discussion with police and health is held after it",
        Taught = ["REQ SM-07", "REQ SM-08", "IN-01", "IN-02", "IN-03", "IN-04", "B 1.3.5", "B 3.1.5"],
        Within = Within.AtOnce,
        Figures = [days],
        SpeaksFromOnePiece = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var injury in picture.All<Injury>().Where(injury => injury.Entry.Has(picture.Child, PersonRole.Child, PersonRole.Subject)))
        {
            var day = London.Day(injury.Entry.At());

            if (IsSmall(picture, day) && !picture.StrategyHeldAfter(injury.Entry))
            {
                yield return Card.Raise(picture,
                    $"An injury was seen {injury.Entry.Happened.OnInWords}: {View(injury.Body.View)}. {Age(picture, day)}",
                    [injury.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.FrontDoor, Role.PoliceChildAbuseTeam, Role.HospitalClinician, Role.HealthVisitor)],
                    about: injury.Entry.Id.ToString());
            }
        }
    }

    // Nobody is left out for want of a date of birth
    private static bool IsSmall(Picture picture, DateOnly day) => picture.Life.DaysOld(day) is { } old
        ? old < picture.Of(days)
        : picture.Life.Born is null;

    private static string Age(Picture picture, DateOnly day) => picture.Life.DaysOld(day) is null
        ? "The child's age is not recorded."
        : $"The child was {picture.Life.AgeOn(day)} old.";

    private static string View(InjuryView view) => view is InjuryView.NotRecorded ? "no view of its cause is recorded" : Say.Words(view);
}
