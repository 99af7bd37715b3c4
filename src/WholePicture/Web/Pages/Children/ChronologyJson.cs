namespace WholePicture.Web.Pages.Children;

/// <summary>A chronology for another system of its reader's agency: the lines of the page, the latest first, with the same left out (REQ CH-01, RS-05).</summary>
/// <param name="Name">The child's name; what is known, when no name is.</param>
/// <param name="Entries">The entries asked for.</param>
/// <param name="HeldBack">Agencies that hold something not shared with its reader, and how much: ring them.</param>
public sealed record ChronologyJson(string Name, IReadOnlyList<ChronologyEntryJson> Entries, IReadOnlyList<HeldBackJson> HeldBack)
{
    /// <summary>The page's lines.</summary>
    public static ChronologyJson Of(ChronologyModel page) => new(
        page.View.Name,
        [.. page.Lines.Select(line => new ChronologyEntryJson(line.Entry.Reference, line.Holder, line.Entry.Given.Kind, $"{line.Entry.Happened}", line.Entry.Known, line.Entry.Received, line.What, line.About, line.Source))],
        [.. page.HeldBack.Select(held => new HeldBackJson(page.View.Picture.Partnership.NameOf(held.Agency), held.Count))]);
}

/// <summary>One entry that stands.</summary>
/// <param name="Reference">What its agency calls it.</param>
/// <param name="Agency">The agency that holds it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Happened">When it happened, as exactly as it is known.</param>
/// <param name="Known">When its agency knew.</param>
/// <param name="Received">When it came here.</param>
/// <param name="Says">All that it tells.</param>
/// <param name="About">Who else is in it.</param>
/// <param name="Source">How it is known.</param>
public sealed record ChronologyEntryJson(string Reference, string Agency, string Kind, string Happened, DateTimeOffset Known, DateTimeOffset Received, string Says, string About, string Source);

/// <summary>That an agency holds something which is not shared with whoever asks.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Count">How many entries.</param>
public sealed record HeldBackJson(string Agency, int Count);
