using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A meeting decided about a family with nobody of the family there (REQ ME-09, FP-06).</summary>
public sealed class MeetingWithoutFamily : ISafeguard
{
    private static readonly MeetingType[] withFamily = [MeetingType.TeamAroundFamily, MeetingType.ChildInNeed, MeetingType.CoreGroup, MeetingType.InitialConference, MeetingType.ReviewConference];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "meeting-without-family",
        LooksFor = "A meeting with the family, a plan meeting or a conference was held with nobody of the family there.",
        Asks = "Say why. Tell them what was decided, and hear them, before it counts.",
        QuietWhen = "a later meeting of the same kind has the family there",
        Taught = ["REQ ME-09", "REQ FP-06", "REQ SD-04", "A-03", "A-09", "TH T3 other"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var kind in picture.All<MeetingHeld>().Where(meeting => withFamily.Contains(meeting.Body.Type) && meeting.Body.FamilyThere is not null).GroupBy(meeting => meeting.Body.Type))
        {
            var last = kind.MaxBy(meeting => meeting.Entry.Known);

            if (last.Body.FamilyThere is false)
            {
                yield return Card.Raise(picture,
                    $"The {Say.Lower(MeetingHeld.Name(kind.Key))} of {last.Entry.Happened} was held with nobody of the family there.",
                    [last.Entry],
                    [.. Tell.SocialCare(picture), .. Tell.At(picture, [last.Entry.Agency])],
                    about: last.Entry.Id.ToString());
            }
        }
    }
}
