using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child on a protection plan moved to another area, and that area has held no conference (practice rule T1-11).</summary>
public sealed class TransferConferenceDue : ISafeguard
{
    private const int Days = 15;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "transfer-conference-due",
        LooksFor = "A family moved to another area while a protection plan was open, and no conference is recorded there within fifteen working days.",
        Asks = "Ask the new area for its day. The plan stays ours until they have met and accepted it.",
        QuietWhen = "a conference is held after the move, or the plan ends",
        Taught = ["T1-11", "REQ TO-01", "REQ TO-02"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var moves = picture.All<Moved>().Where(fact => fact.Body.IsNewArea && IsOnPlan(picture, fact.Entry.Known)).ToList();

        if (moves.Count > 0 && moves[^1].Entry is var move && !picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.InitialConference && meeting.Entry.Known > move.Known))
        {
            var due = WorkingDays.CloseAfter(move.Known, Days);

            yield return Card.Raise(picture,
                $"The family moved to another area {move.Happened.OnInWords}, with a protection plan open. A conference there was due by {London.InWords(due)} and is not recorded.",
                [move],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ConferenceChair, Role.HealthVisitor)],
                from: Around.Later(due, move.Received));
        }
    }

    private static bool IsOnPlan(Picture picture, DateTimeOffset moment) => picture.Work.Any(work => work is { Kind: WorkKind.ChildProtection, Until: null } && work.IsOpenAt(moment));
}
