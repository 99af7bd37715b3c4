using WholePicture.Chronology;
using WholePicture.Pictures.Wording;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>Makes pieces of what a picture holds, in the words of the page.</summary>
internal static class Pieces
{
    /// <summary>The piece of an entry.</summary>
    public static Piece Of(Picture picture, Entry entry, Reach reach, string? what = null) =>
        new($"e-{entry.Id}", entry.DrawnAt(reach), entry.WhenInWords(), what ?? picture.InFull(entry), Source(picture, entry));

    /// <summary>How an entry is known, and when its agency knew where that was later.</summary>
    public static string Source(Picture picture, Entry entry)
    {
        var how = picture.HowKnown(entry);
        var known = Words.London.Day(entry.Known);

        return Words.London.Day(entry.At()) < known ? $"{how}, known {Words.London.InWords(known)}" : how;
    }

    /// <summary>"from 8 June to today".</summary>
    public static string FromUntil(DateTimeOffset from, DateTimeOffset until, DateTimeOffset today)
    {
        var day = Words.London.Day(today);
        var last = Words.London.Day(until);

        return $"From {Dates.Plain(Words.London.Day(from), day)} to {(last == day ? "today" : Dates.Plain(last, day))}";
    }
}
