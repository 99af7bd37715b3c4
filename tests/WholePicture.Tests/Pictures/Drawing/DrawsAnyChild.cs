using WholePicture.Chronology;
using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Layout;
using WholePicture.Pictures.Drawing.Upright;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Pictures.Drawing;

/// <summary>Hardly known or known for ten years, unborn or nearly grown: the same drawing.</summary>
public class DrawsAnyChild
{
    private static readonly Someone unborn = Family.Amara.Due(60);

    [Fact]
    public void Of_whom_nothing_is_recorded() => Assert.True(Draw.Of().IsEmpty);

    [Fact]
    public void With_one_entry_of_a_single_day()
    {
        var swimlane = Draw.Of(Seen(Family.Amara, 0));

        Assert.False(swimlane.IsEmpty);
        Assert.NotEmpty(Draw.Says(Draw.Ink(swimlane)));
    }

    [Fact]
    public void With_five_hundred_entries_over_ten_years()
    {
        var grown = Family.Amara.Born(-365 * 12);
        var swimlane = Draw.Of([.. Enumerable.Range(0, 500).Select(number => Seen(grown, -number * 7))]);

        Assert.Equal(500, swimlane.Pieces.Count(piece => piece.Id.StartsWith("e-", StringComparison.Ordinal)));
        Assert.InRange(PlacedSwimlane.Place(swimlane).Lanes.Sum(lane => lane.Spots.Count), 1, 150);
        Assert.InRange(UprightLane.Of(swimlane).Rows.Count, 60, 80);
    }

    [Fact]
    public void Who_is_nine_and_has_one_scale_in_years()
    {
        var placed = PlacedSwimlane.Place(Draw.Of([.. Enumerable.Range(0, 20).Select(number => Seen(Family.Amara.Born(-3400), -number * 90))]));

        Assert.Single(placed.Scale.Legs);
        Assert.Null(placed.Birth);
        Assert.Contains(placed.Ticks, tick => tick.Words == "years old");
    }

    [Fact]
    public void Who_is_not_born_and_counts_weeks_of_pregnancy()
    {
        var placed = PlacedSwimlane.Place(Draw.Of([.. Enumerable.Range(0, 4).Select(number => Seen(unborn, -number * 20))]));

        Assert.Contains(placed.Ticks, tick => tick.Words == "weeks pregnant");
        Assert.Contains(placed.Of.Lanes, lane => lane.Kind is LaneKind.Child && lane.Under == "Not born yet");
    }

    private static WholePicture.Tests.Cast.Piece Seen(Someone child, int day) => Partners.Surgery.Visited(day).About(child.As(PersonRole.Child), Family.Ife.As(PersonRole.Mother));
}
