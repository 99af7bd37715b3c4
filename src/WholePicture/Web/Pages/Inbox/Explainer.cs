using WholePicture.Access.Rights;
using WholePicture.Inbox.Economy;
using WholePicture.Inbox.Explaining;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Explains one concern to one reader, by leaving its pieces out one after the other. Whoever calls has opened the concern, and so written down the look.</summary>
public sealed class Explainer(Door door, PictureStore pictures, RuleUseStore uses, TimeProvider clock)
{
    private const int WeeksInAYear = 52;

    /// <summary>The explanation. Of a concern that went quiet, as it last stood.</summary>
    public async Task<Explained> Of(ItemView item, string viewer, CancellationToken stop)
    {
        var made = await uses.Over(WeeksInAYear, clock.GetUtcNow(), stop);
        var (key, rule) = (item.Raised.Concern.Key, Safeguard.All.FirstOrDefault(rule => rule.Card.Code == item.Raised.Concern.Key.Code));
        if (key.Child is not { } child || rule is null || await door.Open(child, viewer, stop) is not { } reader)
        {
            return new(null, made, null);
        }

        var (entries, known) = await pictures.Entries(child, reader, stop);
        var at = item.Raised.ClosedAt is null ? clock.GetUtcNow() : item.Raised.SaidAt;

        return new(Supports.Of(key, item.Raised.Concern.RestsOn, entries, some => pictures.Of(child, [.. some], known, at), rule), made, reader);
    }
}
