using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A strategy discussion was held without police, social care or health, and the full one has not followed by the next working day (REQ SM-03, practice rule A-01).</summary>
public sealed class StrategyWithoutHealth : ISafeguard
{
    private static readonly TimeOnly startOfDay = new(9, 0);

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "strategy-without-health",
        LooksFor = "A strategy discussion lacked social care, police or health, and no full meeting has followed on the next working day.",
        Asks = "Hold a full strategy meeting today with every agency that has a part in the child's life.",
        QuietWhen = "a strategy meeting with social care, police and health is held",
        Taught = ["REQ SM-02", "REQ SM-03", "A-01", "T1-05", "K 6.61"],
        Within = Within.Days(0),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var meeting in picture.All<MeetingHeld>().Where(meeting => meeting.Body.Type is MeetingType.Strategy && !picture.IsQuorate(meeting.Body)))
        {
            if (!picture.StrategyHeldAfter(meeting.Entry))
            {
                var nextDay = WorkingDays.After(London.Day(meeting.Entry.At()), 1);
                var due = London.Instant(nextDay, startOfDay);

                yield return Card.Raise(picture,
                    $"The strategy discussion of {meeting.Entry.Happened} had {Came(picture, meeting.Body)}. {Missing(picture, meeting.Body)}. No full meeting is recorded on or before {London.InWords(nextDay)}.",
                    [meeting.Entry],
                    Recipient.Of(Role.TeamManager, Role.PoliceSupervisor, Role.NamedNurse, Role.FrontDoor),
                    about: meeting.Entry.Id.ToString(),
                    from: due > meeting.Entry.Received ? due : meeting.Entry.Received);
            }
        }
    }

    private static string Came(Picture picture, MeetingHeld meeting) => meeting.Attended.Count == 0 ? "nobody recorded as there" : picture.Names(meeting.Attended);

    private static string Missing(Picture picture, MeetingHeld meeting)
    {
        var kinds = meeting.Attended.Concat(meeting.HeardFrom ?? []).Select(picture.Partnership.KindOf).ToList();
        string?[] missing =
        [
            kinds.Contains(AgencyKind.SocialCare) ? null : "social care",
            kinds.Contains(AgencyKind.Police) ? null : "police",
            kinds.Exists(Since.IsHealth) ? null : "health",
        ];

        return $"It lacked {Say.List(missing.OfType<string>())}";
    }
}
