using WholePicture.Casework.AwayFromHome;
using WholePicture.Chronology;
using WholePicture.Pictures;

namespace WholePicture.Safeguards;

/// <summary>Whether a child lives away from home, where, and by whose arrangement.</summary>
public static class Away
{
    /// <summary>The entry with which the child began to live away from home without coming back since; null when the child lives at home. Moving from one place to the next is not coming home.</summary>
    public static Entry? Now(Picture picture) => Places(picture, picture.AsAt).FirstOrDefault().Entry;

    /// <summary>Where the child lived away from home at a moment: the last place of those since; null when the child lived at home.</summary>
    public static Fact<Placement>? At(Picture picture, DateTimeOffset moment) => Places(picture, moment) is [.., var place] ? place : null;

    /// <summary>The entry with which the child began to be looked after by the council, and still was at a moment; null when the child was not. What parents arrange privately is not that, and ends it.</summary>
    public static Entry? LookedAfterAt(Picture picture, DateTimeOffset moment)
    {
        var places = Places(picture, moment);

        return places.Skip(places.FindLastIndex(place => place.Body.Type is PlacementType.PrivatelyFostered) + 1).FirstOrDefault().Entry;
    }

    // Since the child last came home
    private static List<Fact<Placement>> Places(Picture picture, DateTimeOffset moment)
    {
        if (picture.All<Placement>().Count == 0)
        {
            return [];
        }

        var known = picture.All<Placement>().Where(fact => fact.Entry.Known <= moment && fact.Entry.IsOnChild(picture.Child)).OrderBy(fact => fact.Entry.Known).ToList();

        return known[(known.FindLastIndex(fact => fact.Body.Ended) + 1)..];
    }
}
