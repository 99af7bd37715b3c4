using WholePicture.Pictures;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Families;

/// <summary>A family in the list.</summary>
/// <param name="Children">Its children, the eldest first.</param>
/// <param name="Agencies">Which agencies have a part.</param>
/// <param name="Next">The next date recorded.</param>
public sealed record FamilyRow(IReadOnlyList<ChildLine> Children, string Agencies, string Next)
{
    /// <summary>Made of the pictures of its children.</summary>
    public static FamilyRow Of(IReadOnlyList<Picture> pictures, IReadOnlyDictionary<PersonId, (long Count, DateTimeOffset First)> open) => new(
        [.. pictures.OrderBy(picture => picture.Life.Born ?? DateOnly.MaxValue).Select(picture => ChildLine.Of(picture, open.GetValueOrDefault(picture.Child).Count))],
        Say.List(pictures.SelectMany(picture => picture.WithAPart().Select(picture.InShort)).Distinct(StringComparer.OrdinalIgnoreCase)),
        pictures.Select(picture => HeadAnswer.Next(picture).Lines[0].Answer).OrderBy(answer => answer == HeadAnswer.NoDate).First());
}

/// <summary>A child in the list.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">Name.</param>
/// <param name="Age">Age, in words.</param>
/// <param name="Open">How many concerns are open.</param>
public sealed record ChildLine(PersonId Id, string Name, string Age, long Open)
{
    internal static ChildLine Of(Picture picture, long open) => new(
        picture.Child,
        picture.Life.IsUnborn(picture.Today) ? $"Unborn child{Family(picture)}" : picture.People.GetValueOrDefault(picture.Child)?.Name ?? "Name not recorded",
        picture.Life.AgeInWords(picture.Today),
        open);

    private static string Family(Picture picture) => picture.People.GetValueOrDefault(picture.Child)?.Name is { } name ? $", {name}" : "";
}
