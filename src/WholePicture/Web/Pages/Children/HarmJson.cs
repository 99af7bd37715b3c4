using WholePicture.Pictures.HeatStrips;

namespace WholePicture.Web.Pages.Children;

/// <summary>How harm has built up, for another system of its reader's agency: what the heat strip's text says, in counts and in nothing else (REQ CH-03).</summary>
/// <param name="Title">Round whom.</param>
/// <param name="Lead">How many entries, of how many kinds, from how many agencies.</param>
/// <param name="First">The Monday on which it begins.</param>
/// <param name="Weeks">How many weeks it shows.</param>
/// <param name="Kinds">A row for each kind of which anything is recorded, or for which somebody looked.</param>
/// <param name="Nothing">Kinds of which nothing is recorded and for which nobody looked.</param>
public sealed record HarmJson(string Title, string Lead, DateOnly First, int Weeks, IReadOnlyList<HarmRowJson> Kinds, IReadOnlyList<HarmKind> Nothing)
{
    /// <summary>The strip as its reader sees it.</summary>
    public static HarmJson Of(HeatStrip strip) => new(strip.Title, strip.Lead, strip.First, strip.Weeks,
        [.. strip.Rows.Select(row => new HarmRowJson(row.Kind, row.InWords, [.. row.Stretches.Select(stretch => new HarmWeeksJson(strip.Monday(stretch.Week), stretch.Weeks, stretch.State, stretch.Says, stretch.Entries.Count))]))],
        strip.Nothing);
}

/// <summary>One kind of harm, week by week.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Says">All that is said of the whole row.</param>
/// <param name="Weeks">Its weeks, in order, with none left out.</param>
public sealed record HarmRowJson(HarmKind Kind, string Says, IReadOnlyList<HarmWeeksJson> Weeks);

/// <summary>A week, or several of which the same is known: nothing.</summary>
/// <param name="From">The first Monday.</param>
/// <param name="Weeks">How many weeks.</param>
/// <param name="State">What is known of them; "not recorded" is not "nothing".</param>
/// <param name="Says">That, in a sentence.</param>
/// <param name="Entries">How many entries tell of it.</param>
public sealed record HarmWeeksJson(DateOnly From, int Weeks, WeekState State, string Says, int Entries);
