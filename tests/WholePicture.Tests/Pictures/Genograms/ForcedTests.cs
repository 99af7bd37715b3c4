using WholePicture.Bench.Families;
using WholePicture.Pictures.Genograms;
using WholePicture.Pictures.Genograms.Layout;
using WholePicture.Pictures.Genograms.Reading;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Family;
using Woven = WholePicture.Pictures.Genograms.Layout.Web;

namespace WholePicture.Tests.Pictures.Genograms;

/// <summary>What an order forces is never more than what is drawn of it: an order is left aside only when it can be no better.</summary>
public class ForcedTests
{
    [Fact]
    public void No_drawing_crosses_less_often_than_its_order_forces_it_to() => Always.Holds(Any, order =>
        Assert.True(PlacedGenogram.Place(order.Web, order.Rows).Crossings >= new Forced(order.Web).Crossings(order.Rows)), times: 120);

    [Fact]
    public void Brothers_and_sisters_side_by_side_force_nothing() => Assert.Equal(0, Forces(Amara, Zola, Kit, Joy));

    [Fact]
    public void Children_of_two_couples_who_stand_in_turns_force_a_crossing_each_time() => Assert.Equal(1, Forces(Amara, Kit, Zola, Joy));

    [Fact]
    public void Children_who_stand_under_the_other_couple_force_a_crossing() => Assert.Equal(1, Forces(Kit, Joy, Amara, Zola));

    // Here Amara and Zola are Ife's and Daniel's; Kit and Joy are another couple's, to the right
    private static int Forces(params Someone[] children)
    {
        var web = Woven.Weave(new("", [.. new[] { Ife, Daniel, Tess, Kofi, Amara, Zola, Kit, Joy }.Select(Drawn)], [Couple(Ife, Daniel, Amara, Zola), Couple(Tess, Kofi, Kit, Joy)], [], [], [], []));

        return new Forced(web).Crossings([[.. new[] { Ife, Daniel, Tess, Kofi }.Select(one => web.Of[one.Id()])], [.. children.Select(one => web.Of[one.Id()])]]);
    }

    private static Member Drawn(Someone one) => new(one.Id(), Figure.NotRecorded, "", [], true, false, false, Nothing);

    private static Union Couple(Someone one, Someone other, params Someone[] children) =>
        new($"{one.Id()} {other.Id()}", [one.Id(), other.Id()], CoupleState.Together, default, null, [.. children.Select(child => new ChildLink(child.Id(), Way.Birth, default, false, []))]);

    private static Stated Nothing => new("", default, "", "", []);

    // Every row in any order at all
    private static FsCheck.Gen<(Woven Web, int[][] Rows)> Any => Always.Any(chance =>
    {
        var web = Woven.Weave(FamilyReader.Read(new AnyFamily(chance).Picture(chance.Next(3, 61))));

        return (web, FirstOrder.Of(web).Select(row => chance.Next(2) == 0 ? row : [.. row.OrderBy(_ => chance.Next())]).ToArray());
    });
}
