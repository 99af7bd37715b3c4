using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;

namespace WholePicture.Pictures.Genograms.Ink;

/// <summary>Makes what is drawn a link to the same line of the text, with all its words as its title.</summary>
internal static class Said
{
    public static XElement In(string twin, IReadOnlyList<Stated> stated, params IEnumerable<XElement> drawn) =>
        Svg.El("a", ("href", $"{twin}#{stated[0].Id}"), ("data-pieces", string.Join(' ', stated.Select(one => one.Id))))
            .With([new XElement("title") { Value = string.Join('\n', stated.Select(one => one.InWords)) }, .. drawn]);

    /// <summary>How a line of this sureness is drawn.</summary>
    public static string Dashes(Sureness sureness) => sureness switch { Sureness.Held => "", Sureness.OneAccount => " dashes", _ => " dots" };
}
