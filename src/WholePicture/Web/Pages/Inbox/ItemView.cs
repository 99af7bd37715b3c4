using WholePicture.Access.Rights;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Inbox.Acts;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>A concern as one reader may see it. What they may not read it is only said to rest on, with whom to ring (design: "Existence, then content").</summary>
public sealed class ItemView
{
    private readonly DateOnly today;
    private readonly DateTimeOffset now;

    internal ItemView(Raised raised, Picture? whole, Reader? reader, string viewer, DateTimeOffset now)
    {
        (Raised, Standing, today, this.now) = (raised, raised.With(viewer), London.Day(now), now);
        Shown = whole is null || reader is null ? null : Shown.Of(whole, reader);
        var entries = whole?.Entries.ToDictionary(entry => entry.Id) ?? [];
        Rests = [.. raised.Concern.RestsOn.Select(id => entries.GetValueOrDefault(id)).OfType<Entry>()];
        HeldBack = reader is null ? [] : [.. Rests.Where(entry => Sights.Of(entry, reader) is not Sight.Content)];
        Keeps = [.. HeldBack.Select(entry => whole!.Partnership.NameOf(entry.Agency)).Distinct()];
    }

    /// <summary>The concern, with all told and all done.</summary>
    public Raised Raised { get; }

    /// <summary>Where it stands with the reader.</summary>
    public Standing Standing { get; }

    /// <summary>The child's picture as the reader sees it; null while nobody knows about whom it is.</summary>
    public Shown? Shown { get; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<Entry> Rests { get; }

    /// <summary>What of that the reader may not read.</summary>
    public IReadOnlyList<Entry> HeldBack { get; }

    /// <summary>Who keeps it.</summary>
    public IReadOnlyList<string> Keeps { get; }

    /// <summary>Why it was raised, as far as the reader may know.</summary>
    public string Because => HeldBack.Count > 0
        ? $"Part of what this rests on is held by {Say.List(Keeps)} and not shared with you. Ring them before you decide."
        : Raised.Concern.Because;

    /// <summary>Its first sentence.</summary>
    public string Title => Because.Split(". ")[0].TrimEnd('.') + ".";

    /// <summary>The rest of it.</summary>
    public string More => Because.Contains(". ", StringComparison.Ordinal) ? Because[(Because.IndexOf(". ", StringComparison.Ordinal) + 2)..] : "";

    /// <summary>Whether an answer is due by the end of today, or was before.</summary>
    public bool IsToday => London.Day(Raised.Concern.AnswerBy) <= today;

    /// <summary>By when.</summary>
    public string By => (London.Day(Raised.Concern.AnswerBy).DayNumber - today.DayNumber) switch
    {
        < 0 => $"Was due {Dates.Plain(London.Day(Raised.Concern.AnswerBy), today)}",
        0 => $"Today by {Dates.Clock(Raised.Concern.AnswerBy)}",
        _ => $"By {Dates.Near(London.Day(Raised.Concern.AnswerBy), today)}, {Dates.Clock(Raised.Concern.AnswerBy)}",
    };

    /// <summary>The number of a call-out, in the picture as the reader sees it; null for anything else.</summary>
    public int? NumberOf(Entry entry) => entry.Body is not PoliceCallOut || Shown is null ? null
        : Shown.Picture.CallOuts().Select(fact => fact.Entry.Id).ToList().IndexOf(entry.Id) is var place and >= 0 ? place + 1 : null;

    /// <summary>What is still to be answered in time comes first, soonest first; then what is past its day, the latest first.</summary>
    internal (bool IsPast, TimeSpan Away) Turn => (Raised.Concern.AnswerBy < now, (Raised.Concern.AnswerBy - now).Duration());

    /// <summary>Its page.</summary>
    public string Page => $"/concerns/{Raised.Concern.Id}";
}
