using WholePicture.Casework.Contacts;
using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child who can speak was seen and not spoken to, or nobody went further than the door (REQ ME-07, RT-12).</summary>
public sealed class SeenNotSpokenTo : ISafeguard
{
    private const int SpeakingYears = 3;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "seen-not-spoken-to",
        LooksFor = "The last contact with a child of three or over ended at the door, or did not speak with the child.",
        Asks = "Go back: inside, alone with the child, their words, what is seen of them and where they sleep.",
        QuietWhen = "somebody has spoken with the child beyond the door",
        Taught = ["REQ ME-07", "REQ RT-12", "REQ ME-05", "T1-19", "H 2.4"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var contacts = picture.OfEither<Visit, SafetyReport>().Where(entry => entry.Body is not Visit { Place: VisitPlace.Telephone or VisitPlace.Video }
            && entry.IsOnChild(picture.Child) && !picture.Life.IsYoungerThan(SpeakingYears, London.Day(entry.At()))).OrderBy(entry => entry.Known).ToList();
        var lacking = contacts[(contacts.FindLastIndex(HasSpoken) + 1)..].Where(Lacks).ToList();

        if (lacking.Count > 0)
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(lacking.Count, "contact", "contacts"))} without a word from the child, or no further than the door, last {lacking[^1].Happened.OnInWords}.",
                lacking,
                [.. Tell.SocialCare(picture), new(Role.TeamManager)]);
        }
    }

    private static bool HasSpoken(Entry entry) => entry.Body is Visit { SpokenTo: true, Place: not VisitPlace.Doorstep } or SafetyReport { SpokenTo: true, BeyondTheDoor: not false };

    private static bool Lacks(Entry entry) => entry.Body is Visit { SpokenTo: false } or Visit { Place: VisitPlace.Doorstep }
        or SafetyReport { SpokenTo: false } or SafetyReport { BeyondTheDoor: false } or SafetyReport { Seen: false };
}
