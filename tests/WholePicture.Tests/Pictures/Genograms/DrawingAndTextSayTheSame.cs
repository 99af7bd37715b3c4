using System.Xml.Linq;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Genograms;
using WholePicture.Pictures.Genograms.Reading;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Pictures.Genograms;

/// <summary>Every person, tie and mark of the drawing is in the text, and the other way; and the shapes say what the words say.</summary>
public class DrawingAndTextSayTheSame
{
    [Fact]
    public void Of_any_family_at_any_moment() => Always.Holds(AnyStream.Any, told =>
    {
        var chance = new Random(told.Entries.Length);
        foreach (var day in new[] { -chance.Next(200), chance.Next(400) })
        {
            Same(FamilyReader.Read(Fold.Picture(Family.Amara.Key, told.Entries, Today.At(day), Partners.Eastmere, LocalSettings.National)));
        }
    }, times: 150);

    [Fact]
    public void What_somebody_may_not_learn_leaves_no_trace() => Always.Holds(AnyStream.Any, told =>
    {
        var hidden = told.Entries[told.Entries.Length / 2];
        if (hidden.Given.Corrects is not null || told.Entries.Any(entry => entry.Given.Corrects == hidden.Reference))
        {
            // Whoever may not see a correction is not shown what it corrected either
            return;
        }

        var kept = hidden with { Given = hidden.Given with { Handling = new(OnlyFor: ["nobody"]) } };
        var without = told.Entries.Where(entry => entry.Id != hidden.Id).ToList();

        Assert.Equal(Drawn(without), Drawn([.. without, kept]));
    }, times: 100);

    // As any reader of the picture sees it, whom that one entry names as its only readers
    private static string Drawn(IEnumerable<Entry> entries)
    {
        var whole = Fold.Picture(Family.Amara.Key, entries, Today.At(30), Partners.Eastmere, LocalSettings.National);
        var family = FamilyReader.Read(Shown.Of(whole, new(Partners.Nia, Ground.Involved, Wall.None)).Picture);

        return family.Members.Count == 0 ? "" : $"{Kin.Ink(family)}{string.Join('\n', family.Says.Select(said => said.InWords))}";
    }

    private static void Same(Genogram family)
    {
        if (family.Members.Count == 0)
        {
            return;
        }

        var svg = Kin.Ink(family);

        Assert.Equal(family.Says.Select(said => (said.Id, said.InWords)).Order(), Kin.Says(svg).Distinct().Order());
        Assert.Equal(family.Says.Count(), family.Says.Select(said => said.Id).Distinct().Count());
        Assert.All(family.Members, member => Assert.Equal(InWords(member), InInk(Kin.Mark(svg, member.Stated.Id))));
        Assert.All(family.Harms, harm => Assert.Equal(harm.Stated.InWords.Contains("one agency’s account", StringComparison.Ordinal), Classes(Kin.Mark(svg, harm.Stated.Id)).Contains("dashes")));
        Assert.All(family.Harms, harm => Assert.Equal(harm.Stated.InWords.Contains("assumed", StringComparison.Ordinal), Classes(Kin.Mark(svg, harm.Stated.Id)).Contains("dots")));
    }

    private static (string Shape, bool Dashed, bool Crossed) InWords(Member member) => (
        new[] { "female", "sex not recorded", "not born yet", "male" }.First(shape => member.Stated.What.Contains($", {shape}", StringComparison.Ordinal)),
        member.Stated.What.Contains("Not recorded who", StringComparison.Ordinal),
        member.Stated.What.Contains("Died ", StringComparison.Ordinal) || member.Stated.What.Contains("The pregnancy ended", StringComparison.Ordinal) || member.Stated.What.Contains("Said to be dead", StringComparison.Ordinal));

    private static (string Shape, bool Dashed, bool Crossed) InInk(XElement mark)
    {
        var shape = mark.Elements().First(element => element.Attribute("class")?.Value.StartsWith("person", StringComparison.Ordinal) is true);

        return (shape.Name.LocalName switch { "rect" => "male", "circle" => "female", _ => shape.Attribute("d")!.Value.Contains('H', StringComparison.Ordinal) ? "not born yet" : "sex not recorded" },
            shape.Attribute("class")!.Value.Contains("dashed", StringComparison.Ordinal), Classes(mark).Contains("died"));
    }

    private static HashSet<string> Classes(XElement mark) => [.. mark.Elements().SelectMany(element => (element.Attribute("class")?.Value ?? "").Split(' '))];
}
