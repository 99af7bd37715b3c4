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

    /// <summary>Puts what waits together by family: children who stand in each other's pictures are one.</summary>
    public static IReadOnlyList<FamilyItem> Of(IEnumerable<ItemView> items)
    {
        var families = new List<List<ItemView>>();
        foreach (var item in items.OrderBy(item => item.Turn))
        {
            if (families.FirstOrDefault(family => AreOne(family, item)) is { } known)
            {
                known.Add(item);
            }
            else
            {
                families.Add([item]);
            }
        }

        return [.. families.Select(family => new FamilyItem(family))];
    }

    private static bool AreOne(List<ItemView> family, ItemView item) => item.Shown?.Picture is { } picture
        && family.Any(other => other.Shown?.Picture.People.ContainsKey(picture.Child) is true);
}
