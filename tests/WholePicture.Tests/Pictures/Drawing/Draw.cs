using System.Xml.Linq;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Learning.Replay;
using WholePicture.Pictures;
using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Learning;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Pictures.Drawing;

/// <summary>Draws pictures, and reads a drawing back.</summary>
internal static class Draw
{
    private static readonly Reader reader = new(Partners.Nia, Ground.Involved, Wall.None);

    /// <summary>The day before Mira's child in need meeting.</summary>
    public static Swimlane Mira { get; } = Swimlane.Of(Shown.Of(
        new FromNothing(CasesRead.Mira, LocalSettings.National).Picture(CaseArrivals.Of(CasesRead.Mira, Arm.SharedUse), Today.Now), reader));

    public static Swimlane Of(IEnumerable<Entry> entries, DateTimeOffset asAt) =>
        Swimlane.Of(Shown.Of(Fold.Picture(Family.Amara.Key, entries, asAt, Partners.Eastmere, LocalSettings.National), reader));

    public static Swimlane Of(params WholePicture.Tests.Cast.Piece[] pieces) => Of(pieces.Select(piece => piece.Entry), Today.Now);

    public static XElement Ink(Swimlane swimlane) => XElement.Parse(SwimlaneSvg.Draw(swimlane, "/text"));

    /// <summary>What a drawing says: the id of each piece with its line in the title of its mark.</summary>
    public static IReadOnlyList<(string Id, string Words)> Says(XElement svg) => [.. svg.Descendants("a").SelectMany(mark =>
        mark.Attribute("data-pieces")!.Value.Split(' ').Zip(mark.Element("title")!.Value.Split('\n'), (id, words) => (id, words)))];

    /// <summary>What the text says, in the same form.</summary>
    public static IReadOnlyList<(string Id, string Words)> Writes(Swimlane swimlane) => [.. swimlane.Pieces.Select(piece => (piece.Id, piece.InWords))];
}
