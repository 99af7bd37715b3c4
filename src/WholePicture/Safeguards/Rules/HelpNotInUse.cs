using WholePicture.Casework.Contacts;
using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Practical help was asked for and, days later, nobody has seen it in use (REQ PF-07).</summary>
public sealed class HelpNotInUse : ISafeguard
{
    private static readonly Figure days = new("help-not-in-use", "days", 7, 1, 60, "Days from a need or a request to help seen in use (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "help-not-in-use",
        LooksFor = "Practical help for a child was needed or asked for, and it is not seen in use within days.",
        Asks = "Pay or bring it now. Go and see that it is used; what was agreed has not arrived.",
        QuietWhen = "somebody has seen it in use",
        Taught = ["REQ PF-07", "REQ HC-09", "REQ RT-10", "TH T1 p1"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var asked = picture.All<Visit>().Where(picture.LacksForBaby).Select(visit => visit.Entry)
            .Concat(picture.All<PracticalHelp>().Where(help => help.Body.Stage is not HelpStage.SeenInUse && !picture.IsInUse(help.Body.For, help.Entry.Known)).Select(help => help.Entry))
            .OrderBy(entry => entry.Known).ToList();

        if (asked.Count > 0)
        {
            var last = asked.Select(entry => entry.Body).OfType<PracticalHelp>().LastOrDefault();
            yield return Card.Raise(picture,
                $"Help has been needed since {asked[0].Happened}. {(last is null ? "It is not recorded as asked for." : $"Last recorded: {Say.Words(last.Stage)}.")} Nobody has seen it in use.",
                asked,
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor)],
                from: Around.Later(asked[0].Known.DaysOn(picture.Of(days)), asked[0].Received));
        }
    }
}
