using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Lanes;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>One entry of a chronology, as its page shows it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Glyph">Its mark.</param>
/// <param name="Number">The number of a call-out.</param>
/// <param name="Kind">Its kind, in words.</param>
/// <param name="What">All that it tells.</param>
/// <param name="Holder">The agency that holds it.</param>
/// <param name="Source">How it is known.</param>
/// <param name="Late">How long after its agency knew it was written here; empty when that was within a day (REQ RS-05).</param>
/// <param name="About">Who else is in it.</param>
/// <param name="Before">What it corrects, the latest first: kept, and never changed.</param>
public sealed record ChronologyLine(
    Entry Entry, Glyph Glyph, int? Number, string Kind, string What, string Holder, string Source, string Late, string About, IReadOnlyList<Entry> Before)
{
    /// <summary>The line of an entry.</summary>
    /// <param name="view">The picture as its reader sees it.</param>
    /// <param name="entry">One that stands.</param>
    /// <param name="readable">Every entry the reader may read, those that no longer stand among them.</param>
    public static ChronologyLine Of(ChildView view, Entry entry, IReadOnlyList<Entry> readable)
    {
        var picture = view.Picture;
        var late = London.Day(entry.Received).DayNumber - London.Day(entry.Known).DayNumber;
        var others = entry.People.OfType<PersonId>().Distinct().Where(id => id != picture.Child && picture.People.ContainsKey(id)).Select(id => picture.NameFor(id));
        var told = picture.InFull(entry);
        var kind = EntryKind.Find(entry.Given.Kind, entry.Given.Version)?.Words ?? Say.Sentence(entry.Given.Kind);

        return new(entry, Glyphs.Of(entry.Body.Mark), entry.Body is PoliceCallOut ? view.CallOutNumber(entry.Id) : null, kind,
            told.StartsWith(kind, StringComparison.Ordinal) ? Say.Sentence(told[kind.Length..].TrimStart(' ', '.', ',', ':')) : told,
            picture.Partnership.NameOf(entry.Agency), Pieces.Source(picture, entry) + InPart(entry), late > 1 ? $"Written here {Dates.InDays(late)} later" : "", Say.List(others.Distinct()), Chain(entry, readable));
    }

    // What an agency saw may hold what somebody told it
    private static string InPart(Entry entry) =>
        ChronologyFilter.Ways(entry).Where(how => how != entry.Given.HowKnown).Distinct().Select(how => Say.Words(how)).ToList() is { Count: > 0 } ways ? $". In part {Say.List(ways)}" : "";

    // Follows "corrects" back to the first; a ring ends where it began
    private static List<Entry> Chain(Entry entry, IReadOnlyList<Entry> readable)
    {
        var before = new List<Entry>();
        var next = entry;
        while (next.Given.Corrects is { } earlier
            && readable.FirstOrDefault(other => other.Agency == entry.Agency && other.Reference == earlier) is { } found && found != entry && !before.Contains(found))
        {
            before.Add(found);
            next = found;
        }

        return before;
    }
}
