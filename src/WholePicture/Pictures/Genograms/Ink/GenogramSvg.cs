using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Genograms.Layout;

namespace WholePicture.Pictures.Genograms.Ink;

/// <summary>The family as SVG: each person and each line a link to the same line of the text, with all its words as its title.</summary>
public static class GenogramSvg
{
    /// <summary>The drawing.</summary>
    /// <param name="family">What is drawn.</param>
    /// <param name="twin">The address of the page whose text holds the same; empty for the page it stands on.</param>
    public static string Draw(Genogram family, string twin = "")
    {
        var placed = PlacedGenogram.Place(family);
        var svg = Svg.El("svg", ("viewBox", FormattableString.Invariant($"0 0 {placed.Width:0} {placed.Height:0}")), ("width", Math.Round(placed.Width)), ("height", Math.Round(placed.Height)),
            ("class", "swimlane-ink genogram"), ("role", "group"), ("aria-labelledby", "genogram-title genogram-about"));
        svg.With(
        [
            new XElement("title", new XAttribute("id", "genogram-title"), family.Title),
            new XElement("desc", new XAttribute("id", "genogram-about"), "The same, as text, stands under the heading “The same, as text”."),
            .. PlacedHomes.Of(placed).Select(home => HomeInk.Draw(home, twin)),
            .. LineInk.Draw(placed, twin),
            .. HarmInk.Draw(placed, twin),
            .. placed.People.Select(person => PersonInk.Draw(person, twin)),
        ]);

        return svg.ToString(SaveOptions.DisableFormatting);
    }
}
