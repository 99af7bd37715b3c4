using WholePicture.Casework.Enquiries;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A second fear for one child within days (REQ RT-06, SM-01).</summary>
public sealed class SecondFear : ISafeguard
{
    private static readonly Figure days = new("second-fear", "days", 14, 2, 90, "Days between the first and the latest (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "second-fear",
        LooksFor = "Two reports of fear for one child’s safety within two weeks.",
        Asks = "Hold a strategy discussion now. Consider the powers to protect.",
        QuietWhen = "a strategy discussion with police and health is held after the latest",
        Taught = ["REQ RT-06", "REQ RT-12", "REQ SM-01", "SB-7", "H 1", "H 2.2"],
        Within = Within.AtOnce,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var reports = picture.All<SafetyReport>().DistinctBy(fact => (fact.Entry.Agency, fact.Body.Number)).Select(fact => fact.Entry).OrderBy(entry => entry.Known).ToList();

        if (reports.Count < 2 || picture.StrategyHeldAfter(reports[^1]))
        {
            yield break;
        }

        var run = reports.Where(entry => entry.DaysUntil(reports[^1]) <= picture.Of(days)).ToList();

        if (run.Count > 1)
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(run.Count, "report", "reports"))} of fear for this child since {run[0].Happened}, last {run[^1].Happened.OnInWords}.",
                run,
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.PoliceSupervisor, Role.PoliceChildAbuseTeam)]);
        }
    }
}
