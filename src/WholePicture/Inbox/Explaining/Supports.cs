using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Inbox.Explaining;

/// <summary>What a concern would not have been raised without, found by leaving pieces out and looking again. Pure.</summary>
/// <param name="Needed">Without any one of these it would not have been raised.</param>
/// <param name="Spare">Of what it rests on, those of which any one could be missing.</param>
/// <param name="Enough">The fewest found that raise it, with what is needed: when they are all that is known of what it rests on, it still stands.</param>
/// <param name="TriedAll">Whether every entry of the picture was left out in turn; of a very large one, only what the concern rests on is.</param>
public sealed record Supports(IReadOnlyList<Entry> Needed, IReadOnlyList<Entry> Spare, IReadOnlyList<Entry> Enough, bool TriedAll)
{
    // Each entry left out is a picture drawn anew
    private const int Most = 150;

    /// <summary>The supports of a concern in the picture that entries make; null when, as things stand, it is not raised at all.</summary>
    public static Supports? Of(ConcernKey key, IReadOnlyList<EntryId> restsOn, IReadOnlyList<Entry> entries, Func<IEnumerable<Entry>, Picture> draw, ISafeguard rule)
    {
        var picture = draw(entries);
        if (!Raised(picture))
        {
            return null;
        }

        var rests = picture.Entries.Where(entry => restsOn.Contains(entry.Id)).ToList();
        var all = picture.Entries.Count <= Most;
        var needed = (all ? picture.Entries : rests).Where(entry => !Raised(draw(entries.Where(other => other.Id != entry.Id)))).ToList();
        var spare = rests.Except(needed).ToList();

        return new(needed, spare, Fewest(spare), all);

        bool Raised(Picture drawn) => rule.Check(drawn).Any(concern => concern.About == key.About && concern.From <= drawn.AsAt);

        // The latest are left out first: what came first is what began it
        IReadOnlyList<Entry> Fewest(List<Entry> several)
        {
            var without = new HashSet<EntryId>();
            foreach (var entry in several.OrderByDescending(entry => entry.Known))
            {
                without.Add(entry.Id);
                if (!Raised(draw(entries.Where(other => !without.Contains(other.Id)))))
                {
                    without.Remove(entry.Id);
                }
            }

            return [.. several.Where(entry => !without.Contains(entry.Id))];
        }
    }
}
