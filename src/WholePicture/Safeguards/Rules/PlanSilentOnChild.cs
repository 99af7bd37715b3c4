using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A plan for several children says nothing of one of them (REQ PL-07, AT-13, ME-05).</summary>
public sealed class PlanSilentOnChild : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "plan-silent-on-child",
        LooksFor = "A conference or plan meeting about more than one child left outcomes and actions for some, and none for this one.",
        Asks = "Write this child’s own part: their day, their risks, what must change for them.",
        QuietWhen = "a later meeting of the same kind gives this child a part",
        Taught = ["REQ PL-07", "REQ AT-13", "REQ ME-05", "REQ ME-06", "Bd 39"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var meetings = picture.All<MeetingHeld>().Where(meeting => meeting.Body.OwnPart is not null && meeting.Entry.Has(picture.Child, PersonRole.Child)).ToList();

        if (meetings.Count > 0 && meetings.MaxBy(meeting => meeting.Entry.Known) is var last
            && last.Entry.Who(PersonRole.Child).Distinct().Count() > 1 && !last.Body.OwnPart!.Any(word => last.Entry.ByRef(word) == picture.Child))
        {
            yield return Card.Raise(picture,
                $"The {Say.Lower(MeetingHeld.Name(last.Body.Type))} of {last.Entry.Happened} gives outcomes and actions for other children, and none for this one.",
                [last.Entry],
                [.. Tell.SocialCare(picture), new(Role.ConferenceChair)],
                about: last.Entry.Id.ToString());
        }
    }
}
