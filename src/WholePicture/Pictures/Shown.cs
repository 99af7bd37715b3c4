using WholePicture.Access.Rights;
using WholePicture.Chronology;

namespace WholePicture.Pictures;

/// <summary>
/// A picture with what is shown of it, and what is known only to exist (design: "Existence, then content").
/// An entry that its agency keeps to itself, or to named people, is neither read out nor allowed to shape anything else on the page.
/// </summary>
/// <param name="Picture">What is shown.</param>
/// <param name="HeldBack">Entries that exist and are not shown.</param>
public sealed record Shown(Picture Picture, IReadOnlyList<Entry> HeldBack)
{
    /// <summary>What of it may be passed on: nothing of what an agency keeps to itself, or to named people.</summary>
    public Picture ToPassOn => Picture.Entries.Any(IsForSome)
        ? Fold.Picture(Picture.Child, [.. Picture.Entries.Where(entry => !IsForSome(entry))], Picture.AsAt, Picture.Partnership, Picture.Settings)
        : Picture;

    /// <summary>Whether only some may read an entry, in any of its versions.</summary>
    public static bool IsForSome(Entry entry) => entry.Handlings.Any(handling => handling.IsForSome);

    /// <summary>What a reader is shown. What is hidden from them is in neither.</summary>
    public static Shown Of(Picture picture, Reader reader)
    {
        var sights = picture.Entries.ToLookup(entry => Sights.Of(entry, reader));
        if (sights.All(sight => sight.Key is Sight.Content))
        {
            return new(picture, []);
        }

        return new(Fold.Picture(picture.Child, sights[Sight.Content], picture.AsAt, picture.Partnership, picture.Settings), [.. sights[Sight.Existence]]);
    }
}
