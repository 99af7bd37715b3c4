using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Inbox.Economy;
using WholePicture.Inbox.Explaining;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Why a concern stands, as far as one reader may know: what it would not have been raised without, and what usually follows.</summary>
/// <param name="Supports">What it was found to need; null when, as things stand, it is not raised, or nobody knows about whom it is.</param>
/// <param name="Uses">What was made of others by the same safeguard.</param>
/// <param name="Reader">Who reads; null while nobody knows about whom it is.</param>
public sealed record Explained(Supports? Supports, RuleUses Uses, Reader? Reader)
{
    private const int Few = 5;

    /// <summary>What the reader may read of that which it needed.</summary>
    public IReadOnlyList<Entry> Needed => Seen(Sight.Content);

    /// <summary>Agencies that hold something it needed and that the reader may only know to exist.</summary>
    public IReadOnlyList<AgencyId> NeededOf => [.. Seen(Sight.Existence).Select(entry => entry.Agency).Distinct()];

    /// <summary>What of its facts could be missing; null when there is nothing to say.</summary>
    public string? Spare => Supports switch
    {
        null => null,
        { Spare.Count: 0 } => null,
        { Enough.Count: 0, Spare.Count: var all } => $"It would stand without {(all == 1 ? "the other piece" : $"the other {all} pieces together")}.",
        { Enough.Count: var enough, Spare.Count: var all } when enough == all => null,
        { Enough.Count: var enough, Spare.Count: var all } => $"Of the other {all} pieces any one could be missing: {enough} of them would have been enough.",
    };

    /// <summary>What was made of others like it.</summary>
    public string Follows(string code) => Uses.Of(code) is { Answered: >= Few } use
        ? $"In the last year {RuleUseWords.Made(use)}"
        : "Too few like it have been answered here in the last year to say.";

    /// <summary>What it needed, for a page or a terminal, one line each.</summary>
    public IEnumerable<string> NeededInWords(ItemView item, Partnership known) =>
    [
        .. Needed.Select(entry => $"{Say.Sentence(entry.WhenInWords())}: {item.Shown!.Picture.InFull(entry)} ({known.NameOf(entry.Agency)})"),
        .. NeededOf.Select(agency => $"Something that {known.NameOf(agency)} holds, not shared with you"),
    ];

    private IReadOnlyList<Entry> Seen(Sight sight) => Supports is null || Reader is null ? [] : [.. Supports.Needed.Where(entry => Sights.Of(entry, Reader) == sight)];
}
