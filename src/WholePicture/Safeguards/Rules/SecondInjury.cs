using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child has a second injury: the first comes up at once, whatever explained either (REQ AT-14, practice rule IN-10).</summary>
public sealed class SecondInjury : ISafeguard
{
    private static readonly Figure days = new("second-injury", "days", 365, 28, 1825, "Days between the first and the latest (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "second-injury",
        LooksFor = "A second injury of one child within a year, however each was explained.",
        Asks = "Look at both together, with the whole history. Hold a strategy discussion; consider a conference. What was done after the first did not work.",
        QuietWhen = "a strategy discussion with police and health is held after the latest",
        Taught = ["REQ AT-14", "REQ HC-12", "REQ CH-03", "IN-10", "PB-2", "TH T1 p2", "Bd 37"],
        Within = Within.AtOnce,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var injuries = picture.All<Injury>().Where(fact => fact.Entry.IsOnChild(picture.Child)).OrderBy(fact => fact.Entry.Known).ToList();

        if (injuries.Count < 2 || picture.StrategyHeldAfter(injuries[^1].Entry))
        {
            yield break;
        }

        var last = London.Day(injuries[^1].Entry.Known).DayNumber;
        var run = injuries.Where(fact => last - London.Day(fact.Entry.Known).DayNumber <= picture.Of(days)).ToList();

        if (run.Select(fact => London.Day(fact.Entry.Known)).Distinct().Count() > 1)
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(run.Count, "injury", "injuries"))}: {Say.List(run.Select(fact => fact.Entry.Happened.ToString()))}.",
                run.Select(fact => fact.Entry),
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.PoliceChildAbuseTeam, Role.HospitalClinician, Role.NamedNurse)]);
        }
    }
}
