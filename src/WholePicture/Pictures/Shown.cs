using WholePicture.Access.Rights;
using WholePicture.Chronology;

namespace WholePicture.Pictures;

/// <summary>
/// A picture with what is shown of it, and what is known only to exist (design: "Existence, then content").
/// An entry that its agency keeps to itself, or to named people, is neither read out nor allowed to shape anything else on the page.
/// </summary>
/// <param name="Picture">What is shown.</param>
/// <param name="HeldBack">Entries that exist and are not shown.</param>
/// <param name="Known">What is shown, with what is known only to exist: all that concerns may rest on here. Nothing that is hidden from the reader is in it.</param>
public sealed record Shown(Picture Picture, IReadOnlyList<Entry> HeldBack, Picture Known)
{
    /// <summary>What of it may be passed on: nothing of what an agency keeps to itself, or to named people.</summary>
    public Picture ToPassOn => Picture.Entries.Any(IsForSome)
        ? Drawn(Picture, Picture.Entries.Where(entry => !IsForSome(entry)))
        : Picture;

    /// <summary>Whether only some may read an entry, in any of its versions.</summary>
    public static bool IsForSome(Entry entry) => entry.Handlings.Any(handling => handling.IsForSome);

    /// <summary>What a reader is shown. What is hidden from them is in neither.</summary>
    public static Shown Of(Picture picture, Reader reader)
    {
        var sights = picture.Entries.ToLookup(entry => Sights.Of(entry, reader));
        if (sights.All(sight => sight.Key is Sight.Content))
        {
            return new(picture, [], picture);
        }

        var (shown, held) = (Drawn(picture, sights[Sight.Content]), sights[Sight.Existence].ToList());

        return new(shown, held, !sights.Contains(Sight.Hidden) ? picture : held.Count == 0 ? shown : Drawn(picture, sights[Sight.Content].Concat(held)));
    }

    private static Picture Drawn(Picture picture, IEnumerable<Entry> of) => Fold.Picture(picture.Child, [.. of], picture.AsAt, picture.Partnership, picture.Settings);
}
