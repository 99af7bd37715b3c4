using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Wording;

namespace WholePicture.Web.Pages.Children;

/// <summary>An entry that a concern rests on: its mark, what it says, when, whose it is and how they know. One that is held back is only said to exist.</summary>
public sealed class RestsOn
{
    internal RestsOn(Entry entry, ChildView view)
    {
        var held = view.IsHeldBack(entry.Id);
        Id = $"e-{entry.Id}";
        IsHeldBack = held;
        Number = held || entry.Body is not PoliceCallOut ? null : view.CallOutNumber(entry.Id);
        Glyph = held ? Glyph.Held : Glyphs.Of(entry.Body.Mark);
        What = held ? "Held, not shared here: ring to ask" : view.Picture.InFull(entry);
        When = entry.WhenInWords();
        Agency = view.Picture.Partnership.NameOf(entry.Agency);
        HowKnown = held ? "" : view.Picture.HowKnown(entry);
    }

    /// <summary>Its piece in the text.</summary>
    public string Id { get; }

    /// <summary>Whether it is only said to exist.</summary>
    public bool IsHeldBack { get; }

    /// <summary>Its mark.</summary>
    public Glyph Glyph { get; }

    /// <summary>The number of a call-out.</summary>
    public int? Number { get; }

    /// <summary>What it says.</summary>
    public string What { get; }

    /// <summary>When it happened.</summary>
    public string When { get; }

    /// <summary>Whose it is.</summary>
    public string Agency { get; }

    /// <summary>How they know.</summary>
    public string HowKnown { get; }
}
