using WholePicture.Casework.AwayFromHome;
using WholePicture.Chronology;
using WholePicture.Pictures;

namespace WholePicture.Safeguards;

/// <summary>Whether a child lives away from home.</summary>
public static class Away
{
    /// <summary>The entry with which the child began to live away from home without coming back since; null when the child lives at home.</summary>
    public static Entry? Now(Picture picture)
    {
        Entry? began = null;

        // Moving from one place to the next is not coming home
        foreach (var fact in picture.All<Placement>().Where(fact => fact.Entry.IsOnChild(picture.Child)).OrderBy(fact => fact.Entry.Known))
        {
            began = fact.Body.Ended ? null : began ?? fact.Entry;
        }

        return began;
    }
}
