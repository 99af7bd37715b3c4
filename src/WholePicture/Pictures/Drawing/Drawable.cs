using WholePicture.Casework.Involvement;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;

namespace WholePicture.Pictures.Drawing;

/// <summary>Which entries have a mark of their own. Who works with the family is the network's; a notice that was read is the end of a delay.</summary>
public static class Drawable
{
    /// <summary>Whether an entry has a mark.</summary>
    public static bool IsDrawn(Entry entry) => entry.Body is not (Involved or NoLongerInvolved or NoticeRead);

    /// <summary>Where its mark stands: when it happened; for something from before the picture begins, when it was known.</summary>
    public static DateTimeOffset DrawnAt(this Entry entry, Reach reach) => entry.At() < reach.From ? entry.Known : entry.At();
}
