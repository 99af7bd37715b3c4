using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>An injury was days old before anybody was asked for help (REQ HC-13).</summary>
public sealed class HelpSoughtLate : ISafeguard
{
    private static readonly Figure days = new("help-sought-late", "days", 2, 1, 14, "Days between an injury and help that are asked about (local; five in the case that taught it)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "help-sought-late",
        LooksFor = "A child’s injury was seen days after it happened.",
        Asks = "Record when help was first sought, and each contact in between at which nothing was said. Ask why. Consider neglect as well as harm.",
        QuietWhen = "a strategy discussion with police and health is held after it",
        Taught = ["REQ HC-13", "REQ AT-14", "TH T1 p2", "TH T4 p2"],
        Within = Within.OneDay,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var injury in picture.All<Injury>().Where(fact => fact.Entry.IsOnChild(picture.Child) && !picture.StrategyHeldAfter(fact.Entry)))
        {
            var late = (int)(London.At(injury.Entry.Known).DateTime - injury.Entry.Happened.Until).TotalDays;

            if (late >= picture.Of(days))
            {
                yield return Card.Raise(picture,
                    $"An injury of {injury.Entry.Happened} was seen on {London.InWords(injury.Entry.Known)}, {Say.Count(late, "day", "days")} or more later.",
                    [injury.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HospitalClinician, Role.HealthVisitor)],
                    about: injury.Entry.Id.ToString());
            }
        }
    }
}
