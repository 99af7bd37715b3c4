using WholePicture.Chronology;

namespace WholePicture.Pictures.HeatStrips;

/// <summary>
/// How harm has built up round a child: by week and kind, in counts of entries and in nothing else (REQ CH-03). The drawing and its text
/// are both made of this. Who reads, and as at when, was decided before: it is read from one picture as it is shown.
/// </summary>
/// <param name="Title">Round whom.</param>
/// <param name="Lead">How many entries, of how many kinds, from how many agencies.</param>
/// <param name="First">The Monday on which it begins.</param>
/// <param name="Weeks">How many weeks it shows.</param>
/// <param name="Birth">The week of birth, counted from the first; null when it is not among them.</param>
/// <param name="Rows">A row for each kind of which anything is recorded, or for which somebody looked.</param>
/// <param name="Nothing">Kinds of which nothing is recorded and for which nobody looked.</param>
/// <param name="Undated">Entries whose week nobody knows: told of in words, and placed nowhere.</param>
/// <param name="Earlier">How many entries there are before the first week.</param>
public sealed record HeatStrip(
    string Title,
    string Lead,
    DateOnly First,
    int Weeks,
    int? Birth,
    IReadOnlyList<HarmRow> Rows,
    IReadOnlyList<HarmKind> Nothing,
    IReadOnlyList<Undated> Undated,
    int Earlier)
{
    /// <summary>Days in a week.</summary>
    public const int Days = 7;

    /// <summary>The Monday of a week.</summary>
    public DateOnly Monday(int week) => First.AddDays(week * Days);
}

/// <summary>One kind of harm, week by week.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Facts">What is said of the whole row, each with its heading.</param>
/// <param name="Total">Entries up to the last week, those before the first among them.</param>
/// <param name="Agencies">How many agencies recorded them.</param>
/// <param name="Before">How many of them came before the first week.</param>
/// <param name="Stretches">Its weeks, in order, with none left out.</param>
public sealed record HarmRow(HarmKind Kind, IReadOnlyList<(string Heading, string Says)> Facts, int Total, int Agencies, int Before, IReadOnlyList<HarmStretch> Stretches)
{
    /// <summary>The same in the drawing and in the text.</summary>
    public string Id => $"h-{Words.Say.Json(Kind)}";

    /// <summary>All that is said of the row, in one line.</summary>
    public string InWords => $"{Kind.InWords()}: {string.Join("; ", Facts.Select(fact => $"{fact.Heading.ToLowerInvariant()} {fact.Says}"))}.";
}

/// <summary>A week of a row, or several weeks of which the same is known: nothing.</summary>
/// <param name="Id">The same in the drawing and in the text.</param>
/// <param name="Week">The first week, counted from the strip's.</param>
/// <param name="Weeks">How many; more than one only where nothing is recorded or could be asked.</param>
/// <param name="State">What is known of them.</param>
/// <param name="Says">That, in a sentence.</param>
/// <param name="Entries">The entries that tell of the harm or, where nothing was found, those that say that somebody looked.</param>
public sealed record HarmStretch(string Id, int Week, int Weeks, WeekState State, string Says, IReadOnlyList<Entry> Entries);

/// <summary>What is known of a week.</summary>
public enum WeekState
{
    /// <summary>Nobody recorded anything, and nobody looked. It is not a safe week.</summary>
    NotRecorded = 0,

    /// <summary>Somebody looked, and found nothing.</summary>
    Nothing,

    /// <summary>It is recorded.</summary>
    Recorded,

    /// <summary>It could not be asked: the child was not born.</summary>
    NotAsked,
}

/// <summary>Entries of a kind whose week nobody knows.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Says">What it is and when it may have been.</param>
public sealed record Undated(HarmKind Kind, Entry Entry, string Says);
