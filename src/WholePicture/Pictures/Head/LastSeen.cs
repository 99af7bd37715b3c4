using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>When a professional last saw the child, and what has happened since that nobody saw.</summary>
internal static class LastSeen
{
    public static HeadAnswer In(Picture picture) => new("Last seen", [Line(picture)]);

    private static HeadLine Line(Picture picture)
    {
        if (picture.Life.IsUnborn(picture.Today))
        {
            return picture.Life.HasEnded(picture.Today) ? new(Say.Sentence(picture.Life.AgeInWords(picture.Today))) : new("Not born yet", picture.Life.Expected is { } due ? $"Expected {Dates.Plain(due, picture.Today)}." : null);
        }

        var seen = picture.Entries.LastOrDefault(entry => IsSeeing(picture, entry));
        if (seen is null)
        {
            return new($"Nobody has recorded seeing {picture.ChildName()}", Pressing: Since(picture, null));
        }

        var day = London.Day(seen.At());
        var ago = picture.Today.DayNumber - day.DayNumber;

        return new($"{Say.Sentence(Dates.Near(day, picture.Today))}{(ago > 1 ? $", {Dates.Long(ago)} ago" : "")}", $"By {By(picture, seen)}: {Say.Lower(picture.InFull(seen))}.", Since(picture, seen), Unrecorded(picture, seen));
    }

    // A word on another child, with this one named beside, is not a word on this one; a screen is not seeing
    private static bool IsSeeing(Picture picture, Entry entry) => entry.Body switch
    {
        Visit visit => visit is { Child: ChildSeen.Seen, IsFromAfar: false } && entry.IsOnChild(picture.Child),
        SafetyReport { Seen: true } or Injury or Birth or ProtectionMedical or BabyCheck or WardObservation or ConsultantReview or Admission => entry.IsOnChild(picture.Child),
        _ => false,
    };

    private static string By(Picture picture, Entry entry) => picture.Partnership.Whoever(entry.Given.Author) is { } author
        ? $"{author.Name}, {author.InWords()}"
        : picture.HeldBy(entry);

    private static string? Since(Picture picture, Entry? seen)
    {
        var last = picture.CallOuts().Where(fact => (seen is null || fact.Entry.At() > seen.At()) && IsInLife(picture, fact.Entry)).Select(fact => (Fact<PoliceCallOut>?)fact).LastOrDefault();

        return last is { } call
            ? $"Nobody has recorded seeing {picture.ChildName()} since {(call.Body.Arrested ? "the arrest" : "police were called")} on {Dates.Plain(London.Day(call.Entry.At()), picture.Today)}."
            : null;
    }

    // Whoever has died waits for nobody
    private static bool IsInLife(Picture picture, Entry entry) => !(picture.Life.Ended < London.Day(entry.At()));

    private static string? Unrecorded(Picture picture, Entry seen) => picture.All<Visit>()
        .Where(fact => fact.Body is { Child: ChildSeen.NotRecorded, Place: not VisitPlace.Telephone } && fact.Entry.At() > seen.At() && IsInLife(picture, fact.Entry))
        .Select(fact => $"Visit by {picture.HeldBy(fact.Entry)}, {Dates.Plain(London.Day(fact.Entry.At()), picture.Today)}: seen or not, not recorded")
        .LastOrDefault();
}
