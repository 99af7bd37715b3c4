using System.Xml.Linq;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>Makes a drawn piece a link to the same piece in the text, with all its words as its title.</summary>
/// <param name="Twin">The address of the text.</param>
internal sealed record Linked(string Twin)
{
    /// <summary>One mark for one piece or for several; each has its line in the title.</summary>
    public XElement To(IReadOnlyList<Piece> pieces, params IEnumerable<XElement> drawn)
    {
        var title = new XElement("title") { Value = string.Join('\n', pieces.Select(piece => piece.InWords)) };

        return Svg.El("a", ("href", $"{Twin}#{pieces[0].Id}"), ("data-pieces", string.Join(' ', pieces.Select(piece => piece.Id))))
            .With([title, .. drawn]);
    }
}
