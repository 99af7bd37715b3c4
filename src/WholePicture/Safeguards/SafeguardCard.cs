using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards;

/// <summary>The card of a safeguard: all that a practitioner may want to know of it, printed in <c>docs/safeguards.md</c>.</summary>
public sealed record SafeguardCard
{
    /// <summary>Its short name, kept for ever.</summary>
    public required string Code { get; init; }

    /// <summary>What it looks for, in one sentence.</summary>
    public required string LooksFor { get; init; }

    /// <summary>What it asks of those it tells.</summary>
    public required string Asks { get; init; }

    /// <summary>What turns it off.</summary>
    public required string QuietWhen { get; init; }

    /// <summary>The rows, rules and review paragraphs that taught it.</summary>
    public required IReadOnlyList<string> Taught { get; init; }

    /// <summary>How soon an answer is due.</summary>
    public required Within Within { get; init; }

    /// <summary>Whether it asks for what only a living child needs: a visit, a check, a review. After the child's death, or when the pregnancy ended without a birth, it is quiet; what is asked about adults and other children is not.</summary>
    public bool EndsWithTheChild { get; init; }

    /// <summary>All that turns it off.</summary>
    public string QuietInFull => EndsWithTheChild ? $"{QuietWhen.TrimEnd('.')}, or the child has died or will not be born" : QuietWhen;

    /// <summary>The counts and limits a partnership may set.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Whether it may speak from one piece alone, before anybody knows whom the piece is about.</summary>
    public bool SpeaksFromOnePiece { get; init; }

    /// <summary>The first day on which it speaks: unless its card says otherwise, that on which the first review that taught it was published.</summary>
    public DateOnly ValidFrom { get => field == default ? Teaching.FirstDay(Taught) : field; init; }

    /// <summary>The last day on which it speaks; null while it is in use.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Whether it speaks on a day.</summary>
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } last || day <= last);

    /// <summary>A concern of this safeguard, true from the moment the latest of its entries was received.</summary>
    public Concern Raise(Picture picture, string because, IEnumerable<Entry> restsOn, IEnumerable<Recipient> tell, string about = "", DateTimeOffset? from = null)
    {
        var entries = InOrder(picture, restsOn);
        var since = from ?? entries.Max(entry => entry.Received);

        return new(Code, picture.Child, about, because, Array.ConvertAll(entries, entry => entry.Id), EachOnce(tell), Asks, QuietWhen, since, Within.After(since));
    }

    private static Entry[] InOrder(Picture picture, IEnumerable<Entry> restsOn)
    {
        if (restsOn.TryGetNonEnumeratedCount(out var count) && count == 1)
        {
            return [.. restsOn];
        }

        var entries = restsOn.Distinct().ToArray();
        Array.Sort(Array.ConvertAll(entries, picture.PlaceOf), entries);

        return entries;
    }

    // A handful: looking through them is quicker than a set of them
    private static List<Recipient> EachOnce(IEnumerable<Recipient> tell)
    {
        var each = new List<Recipient>();
        foreach (var recipient in tell)
        {
            if (!each.Contains(recipient))
            {
                each.Add(recipient);
            }
        }

        return each;
    }
}
