using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>All that waits about one family: one item, which grows. Siblings are lines of it.</summary>
/// <param name="Concerns">What waits, what is to be answered first, first.</param>
public sealed record FamilyItem(IReadOnlyList<ItemView> Concerns)
{
    /// <summary>The one to be answered first.</summary>
    public ItemView First => Concerns[0];

    /// <summary>The family's name; that nobody knows, while nobody does.</summary>
    public string Name => First.Shown?.Picture is { } picture ? picture.People.GetValueOrDefault(picture.Child)?.Name?.Split(' ')[^1] ?? Say.Sentence(picture.ChildName()) : "About whom is not known yet";

    /// <summary>Its children, as lines.</summary>
    public IReadOnlyList<(PersonId Child, string Name, string Age, bool KeepSafe)> Children =>
        [.. Concerns.Select(concern => concern.Shown?.Picture).OfType<Picture>().DistinctBy(picture => picture.Child)
            .Select(picture => (picture.Child, Say.Sentence(picture.ChildName()), picture.Life.AgeInWords(picture.Today), Pictures.KeepSafe.In(picture).Count > 0))];

    /// <summary>Puts what waits together by family. What is about nobody known yet stands on its own.</summary>
    public static IReadOnlyList<FamilyItem> Of(IEnumerable<ItemView> items, IReadOnlyDictionary<PersonId, PersonId> families) =>
        [.. items.OrderBy(item => item.Turn)
            .GroupBy(item => item.Raised.Child is { } child ? families.GetValueOrDefault(child, child).Value : item.Raised.Concern.Id)
            .Select(family => new FamilyItem([.. family]))];
}
