using WholePicture.Access.Rights;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Inbox.Acts;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>A concern as one reader may see it. What they may not read it is only said to rest on, with whom to ring (design: "Existence, then content").</summary>
public sealed class ItemView
{
    internal ItemView(Raised raised, Whose whose, Picture? whole, IReadOnlyCollection<Entry> entries, DateTimeOffset now)
    {
        (Raised, Of, IsOwn, Today) = (raised, whose.Of, whose.Of == whose.Reader.Professional.Id, London.Day(now));
        Standing = raised.With(whose.Of);
        AnswerBy = raised.DueOf(whose.Of);
        Shown = whole is null ? null : Shown.Of(whole, whose.Reader);
        var known = entries.SelectMany(entry => entry.Others.Select(version => (version.Id, entry))).Concat(entries.Select(entry => (entry.Id, entry))).GroupBy(pair => pair.Item1).ToDictionary(pair => pair.Key, pair => pair.Last().entry);
        var rests = raised.Concern.RestsOn.Distinct().Select(id => known.GetValueOrDefault(id)).ToList();
        Rests = [.. rests.OfType<Entry>().Distinct()];
        Gone = rests.Count(entry => entry is null);
        HeldBack = [.. Rests.Where(entry => !MayRead(entry, whose.Reader))];
        Keepers = [.. HeldBack.Select(entry => entry.Agency).Distinct().Select(agency => Keeper.Of(agency, whose.Known, whole))];
    }

    /// <summary>The concern, with all told and all done.</summary>
    public Raised Raised { get; }

    /// <summary>With whom it was raised: the reader, or somebody they manage.</summary>
    public string Of { get; }

    /// <summary>Whether it was raised with the reader themselves.</summary>
    public bool IsOwn { get; }

    /// <summary>The day on which it is read.</summary>
    public DateOnly Today { get; }

    /// <summary>Where it stands with them.</summary>
    public Standing Standing { get; }

    /// <summary>When their answer is due.</summary>
    public DateTimeOffset AnswerBy { get; }

    /// <summary>The child's picture as the reader sees it; null while nobody knows about whom it is.</summary>
    public Shown? Shown { get; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<Entry> Rests { get; }

    /// <summary>What of that the reader may not read.</summary>
    public IReadOnlyList<Entry> HeldBack { get; }

    /// <summary>How much of what it was raised from stands no longer: it was withdrawn, or is about somebody else. Who might read it cannot be asked any more, so nobody does here.</summary>
    public int Gone { get; }

    /// <summary>Who keeps it, and how to ring them.</summary>
    public IReadOnlyList<Keeper> Keepers { get; }

    /// <summary>The card of the safeguard that raised it; null for one that is no more.</summary>
    public SafeguardCard? Card => Safeguard.All.FirstOrDefault(rule => rule.Card.Code == Raised.Concern.Key.Code)?.Card;

    /// <summary>Why it was raised, as far as the reader may know.</summary>
    public string Because => HeldBack.Count == 0 && Gone == 0 ? Raised.Concern.Because
        : HeldBack.Count == 0 ? $"{Card?.LooksFor ?? "Something was raised."} What it was raised from has since been withdrawn, or is about somebody else."
        : $"{Card?.LooksFor ?? "Something was raised that others must tell you."} Part of what this rests on is held by {Say.List(Keepers.Select(keeper => keeper.Agency))} and not shared with you. Ring {Say.List(Keepers.Select(keeper => keeper.Ring))} before you decide.";

    /// <summary>Its first words.</summary>
    public string Title => Headline.Of(Because).Title;

    /// <summary>The rest of it.</summary>
    public string More => Headline.Of(Because).More;

    /// <summary>What it rests on that came since they last answered, or handed it on; nothing, when they never did.</summary>
    public IReadOnlyList<Entry> NewSince => LastSettled is { } settled ? [.. Rests.Except(HeldBack).Where(entry => entry.Received > settled.At)] : [];

    /// <summary>What they last answered, or that they handed it on; null when they never did.</summary>
    public Act? LastSettled => Raised.Acts.LastOrDefault(act => act.Professional == Of && act.Settles && act.RepliesTo is null);

    /// <summary>Whether an answer is due by the end of today, or was before.</summary>
    public bool IsToday => London.Day(AnswerBy) <= Today;

    /// <summary>By when.</summary>
    public string By => (London.Day(AnswerBy).DayNumber - Today.DayNumber) switch
    {
        < 0 => $"Was due {Dates.Plain(London.Day(AnswerBy), Today)}",
        0 => $"Today by {Dates.Clock(AnswerBy)}",
        _ => $"By {Dates.Near(London.Day(AnswerBy), Today)}, {Dates.Clock(AnswerBy)}",
    };

    /// <summary>A day as a line says it.</summary>
    public string Day(DateTimeOffset moment) => Dates.Short(London.Day(moment), Today);

    /// <summary>The number of a call-out, in the picture as the reader sees it; null for anything else.</summary>
    public int? NumberOf(Entry entry) => entry.Body is not PoliceCallOut || Shown is null ? null
        : Shown.Picture.CallOuts().Select(fact => fact.Entry.Id).ToList().IndexOf(entry.Id) is var place and >= 0 ? place + 1 : null;

    /// <summary>What is to be answered today or was before comes first, and of that what interrupts; then whatever has waited longest.</summary>
    internal (bool IsLater, bool IsPatient, DateTimeOffset By) Turn => (!IsToday, Card?.Within.Interrupts is not true, AnswerBy);

    /// <summary>Its page.</summary>
    public string Page => $"/concerns/{Raised.Concern.Id}";

    // The one place where a page of the inbox asks
    private static bool MayRead(Entry entry, Reader reader) => Sights.Of(entry, reader) is Sight.Content;
}
