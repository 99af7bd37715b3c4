using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>MARAC heard a victim, and its actions are not recorded as done, or nobody decided what the GP of the person who causes harm may know (REQ DA-10, practice rule A-13).</summary>
public sealed class MaracActionsOpen : ISafeguard
{
    private static readonly Figure days = new("marac-actions-open", "days", 14, 1, 60, "Days from the meeting to its actions being done (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "marac-actions-open",
        LooksFor = "MARAC agreed actions; weeks later some are not done, or it did not decide about the perpetrator’s GP.",
        Asks = "Do each action, or say who will and when. Decide what that GP may know, and where it may be written; the perpetrator is never told.",
        QuietWhen = "all actions are done and the decision is recorded",
        Taught = ["REQ DA-10", "REQ DA-09", "A-12", "A-13", "Bd 29", "Bd 44"],
        Within = Within.Days(2),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var heard = picture.All<MaracHeard>();

        if (heard.Count == 0)
        {
            yield break;
        }

        var last = heard.MaxBy(fact => fact.Entry.Known);
        var open = last.Body.Actions - last.Body.ActionsDone;

        if (open > 0 || !last.Body.PerpetratorsGpDecided)
        {
            yield return Card.Raise(picture,
                $"MARAC met {last.Entry.Happened.OnInWords}.{(open > 0 ? $" {Say.Sentence(Say.Count(open, "action is", "actions are"))} not recorded as done." : "")}{(last.Body.PerpetratorsGpDecided ? "" : " What the perpetrator's GP may know is not decided.")}",
                [last.Entry],
                [.. Recipient.Of(Role.MaracCoordinator, Role.PoliceDomesticAbuseUnit), .. Tell.IfInvolved(picture, Role.DomesticAbuseWorker, Role.SocialWorker)],
                about: last.Entry.Id.ToString(),
                from: last.Body.PerpetratorsGpDecided ? Around.Later(last.Entry.Known.DaysOn(picture.Of(days)), last.Entry.Received) : null);
        }
    }
}
