using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>
/// A picture with what is shown of it, and what is known only to exist (design: "Existence, then content").
/// An entry that its agency keeps to itself, or to named people, is neither read out nor allowed to shape anything else on the page.
/// </summary>
/// <param name="Picture">What is shown.</param>
/// <param name="HeldBack">Entries that exist and are not shown.</param>
public sealed record Shown(Picture Picture, IReadOnlyList<Entry> HeldBack)
{
    /// <summary>What may be shown to somebody who has not signed in, looking through one agency's eyes or everybody's.</summary>
    public static Shown Of(Picture picture, AgencyId? through = null)
    {
        var heldBack = picture.Entries.Where(entry => IsHeldBack(entry, through)).ToList();
        if (heldBack.Count == 0)
        {
            return new(picture, []);
        }

        var shown = Fold.Picture(picture.Child, picture.Entries.Except(heldBack), picture.AsAt, picture.Partnership, picture.Settings);

        return new(shown, heldBack);
    }

    private static bool IsHeldBack(Entry entry, AgencyId? through) =>
        entry.Given.Handling is { } handling && (handling.OnlyFor is not null || (handling.OnlyThisAgency && entry.Agency != through));
}
