using WholePicture.Access;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Inbox.Escalating;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What social care decided last, as far as a reader may know, on which facts, and who answers for it.</summary>
public static class Decided
{
    private const int Most = 12;

    /// <summary>What social care decided last, in words; null when nothing is recorded.</summary>
    public static string? Latest(ItemView item, Partnership known) => item.Shown?.Picture is { } picture
        && picture.Entries.Where(entry => IsForAll(entry) && known.KindOf(entry.Agency) is AgencyKind.SocialCare).Where(entry => (entry.Body.Mark is Mark.Decision && entry.Body is not MeetingPlanned) || picture.Work.Any(work => work.Began == entry)).MaxBy(entry => entry.Known) is { } entry
        ? $"{entry.Body.InWords}, {Dates.Plain(London.Day(entry.Known), picture.Today)} ({known.NameOf(entry.Agency)})"
        : null;

    /// <summary>The decision and the facts a challenge opens with: nothing that anybody told may not read.</summary>
    public static string Facts(ItemView item, Partnership known) => string.Join('\n', Lines(item, known));

    /// <summary>Who is asked, the nearest first: whoever manages the work with the family, whoever manages on duty, and whoever stands over the reader.</summary>
    public static IEnumerable<Professional> By(ItemView item, Professional viewer, Partnership known) => (item.Shown?.Picture.Live() ?? [])
        .Where(involvement => involvement.Role is Role.SocialWorker).Select(involvement => known.Professional(involvement.Professional?.Manager)).OfType<Professional>()
        .Concat(known.OnDuty(Role.TeamManager))
        .Concat(NextInLine.After(viewer, known))
        .DistinctBy(person => person.Id);

    // Everybody told reads a challenge: what only some of them may read is left for its writer to say
    private static bool IsForAll(Entry entry) => !Shown.IsForSome(entry);

    private static IEnumerable<string> Lines(ItemView item, Partnership known)
    {
        if (Latest(item, known) is { } decision)
        {
            yield return $"Decision: {decision}.";
        }

        if (item.Shown?.Picture is { } picture)
        {
            foreach (var entry in item.Rests.Except(item.HeldBack).Where(IsForAll).TakeLast(Most))
            {
                yield return $"{entry.WhenInWords()}: {picture.InFull(entry)} ({known.NameOf(entry.Agency)}).";
            }
        }
    }
}
