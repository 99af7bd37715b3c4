using System.Xml.Linq;
using WholePicture.Pictures;
using WholePicture.Pictures.EcoMaps;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Pictures.Genograms;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>The services round a family, drawn and written alike.</summary>
public class EcoMapTests
{
    [Fact]
    public void Of_any_stream_drawing_and_text_say_the_same() => Always.Holds(AnyStream.Any, told =>
    {
        var map = EcoMapReader.Read(Fold.Picture(Family.Amara.Key, told.Entries, Today.At(30), Eastmere, LocalSettings.National));
        var svg = XElement.Parse(EcoMapSvg.Draw(map));

        Assert.Equal(map.Services.Select(service => (service.Stated.Id, service.Stated.InWords)).Order(), Kin.Says(svg).Order());
        Assert.All(map.Services, service => Assert.Equal(service.Stated.What.Contains("nobody named", StringComparison.Ordinal) && service.State is ServiceState.NobodyNamed, Class(svg, service).Contains("dashes", StringComparison.Ordinal)));
    }, times: 120);

    [Fact]
    public void Who_works_with_them_who_stopped_and_who_only_holds_something_are_drawn_apart()
    {
        var map = EcoMapReader.Read(PictureOf(Surgery.Joins(-90, DrPatel), Midwives.Joins(-80, Mo), Midwives.Leaves(-10, Role.Midwife, "mo"), School.Joins(-70, Role.SchoolSafeguardingLead), Police.CalledOut(-5)));

        Assert.Equal([ServiceState.AtWork, ServiceState.NobodyNamed, ServiceState.Ended, ServiceState.HoldsSomething], map.Services.Select(service => service.State));
    }

    [Fact]
    public void Names_too_long_for_one_line_are_written_on_two_and_not_cut()
    {
        var map = EcoMapReader.Read(PictureOf(Midwives.Joins(-80, Mo)));
        var round = map.Services.Single() with { Words = ["Eastmere and Westmere children’s social care", "Mo Achterberg, perinatal mental health nurse", "since 4 May 2026"] };

        var words = XElement.Parse(EcoMapSvg.Draw(map with { Services = [round] })).Descendants("text").Select(text => text.Value).ToList();

        Assert.DoesNotContain(words, line => line.EndsWith('…'));
        Assert.Contains(string.Join(' ', round.Words), string.Join(' ', words), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_round_a_child_of_whom_nothing_is_recorded() => Assert.Empty(EcoMapReader.Read(PictureOf()).Services);

    private static string Class(XElement svg, ServiceRound service) => Kin.Mark(svg, service.Stated.Id).Element("line")!.Attribute("class")!.Value;
}
