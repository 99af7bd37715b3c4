using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Many agencies work with a family that has no lead and has never had a meeting (REQ RT-08).</summary>
public sealed class ManyAgenciesNoMeeting : ISafeguard
{
    private static readonly Figure agencies = new("many-agencies-no-meeting", "more-than", 5, 1, 30,
        "Agencies with a part in a family's life above which a meeting is asked for (local; eight in K 6.56)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "many-agencies-no-meeting",
        LooksFor = "More agencies than a set number have a part in a family's life, and no meeting has been held.",
        Asks = "Hold one meeting with the family. Agree one plan and who leads.",
        QuietWhen = "a meeting has heard at least half of the agencies",
        Taught = ["REQ RT-08", "REQ PF-08", "K 6.56", "K 6.79"],
        Within = Within.Days(5),
        Figures = [agencies],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var involved = picture.WithAPart();

        if (involved.Count > picture.Of(agencies) && !picture.All<MeetingHeld>().Any(meeting => BroughtTogether(meeting.Body, involved)))
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(picture.NamesOrCount(involved))} have a part in this family's life, and no meeting of them is recorded.{picture.Which(involved)}",
                involved.Select(agency => picture.FirstEntry(agency)).OfType<Entry>(),
                Recipient.Of(Role.EarlyHelpWorker, Role.EarlyHelpManager));
        }
    }

    // Half of them in one room is a meeting of the agencies; two on the telephone is not
    private static bool BroughtTogether(MeetingHeld meeting, IReadOnlyList<AgencyId> involved) => involved.Count(meeting.Heard().Contains) * 2 >= involved.Count;
}
