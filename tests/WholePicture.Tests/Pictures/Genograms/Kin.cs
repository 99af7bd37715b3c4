using System.Xml.Linq;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Genograms;
using WholePicture.Pictures.Genograms.Ink;
using WholePicture.Pictures.Genograms.Reading;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Family;
using Piece = WholePicture.Tests.Cast.Piece;

namespace WholePicture.Tests.Pictures.Genograms;

/// <summary>Families of the cast, and what a drawing of one says.</summary>
internal static class Kin
{
    public static Genogram Drawn(params Piece[] pieces) => FamilyReader.Read(Folding.PictureOf(pieces));

    public static XElement Ink(Genogram family) => XElement.Parse(GenogramSvg.Draw(family));

    /// <summary>Each thing the drawing says: its id, with its line in the title of its mark.</summary>
    public static IEnumerable<(string Id, string Words)> Says(XElement svg) => svg.Descendants("a").SelectMany(mark =>
        mark.Attribute("data-pieces")!.Value.Split(' ').Zip(mark.Element("title")!.Value.Split('\n'), (id, words) => (id, words)));

    /// <summary>The marks drawn for one thing it says.</summary>
    public static XElement Mark(XElement svg, string id) => svg.Descendants("a").First(mark => mark.Attribute("data-pieces")!.Value.Split(' ').Contains(id));

    public static string Id(this Someone someone) => $"{someone.Key}";

    public static Member Of(this Genogram family, Someone someone) => Assert.Single(family.Members, member => member.Id == someone.Id());

    public static Piece Related(this Teller teller, params Someone[] people) => teller.HeardSaid(-9).About([.. people.Select(one => one.As(one == Amara ? PersonRole.Child : PersonRole.Relative))]);

    public static Piece Parents(this Piece piece, Someone mother, Someone father, params Someone[] children) =>
        children.Aggregate(piece, (said, child) => said.Stating(mother, Question.ParentOf, "mother", child).Stating(father, Question.ParentOf, "father", child));
}
