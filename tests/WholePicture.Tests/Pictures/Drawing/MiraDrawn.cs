using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Upright;

namespace WholePicture.Tests.Pictures.Drawing;

/// <summary>What Mira's picture shows the day before the child in need meeting.</summary>
public class MiraDrawn
{
    private static readonly Swimlane mira = Draw.Mira;

    [Theory]
    [InlineData("122 days until social care learnt of call-outs 1 to 5, on 27 August 2026")]
    [InlineData("9 days until social care learnt of call-out 6, on 5 October 2026")]
    [InlineData("8 days until social care learnt of call-out 7, on 10 October 2026")]
    [InlineData("Call-outs 8 and 9: no record that they reached social care")]
    [InlineData("Are Mother and Father a couple? Nobody has asked for 205 days")]
    [InlineData("Somebody was at the birth: not recorded who")]
    [InlineData("No meeting followed on the next working day")]
    [InlineData("Child in need: no plan written")]
    [InlineData("Held in somebody’s arms when police were called")]
    public void It_shows(string what) => Assert.Contains(mira.Pieces, piece => piece.What == what);

    [Theory]
    [InlineData("estuary-midwifery", "Nothing for 15 weeks. Not asked")]
    [InlineData("harbour-surgery", "Nothing for 23 weeks. Not asked")]
    [InlineData("northgate-surgery", "Nobody asked")]
    public void Silence_is_drawn_and_says_how_long(string agency, string what)
    {
        var silence = Assert.Single(mira.Lanes.Single(lane => lane.Id == agency).Stretches);

        Assert.Equal(StretchKind.Silence, silence.Kind);
        Assert.Equal(what, silence.Piece.What);
    }

    [Fact]
    public void Police_stand_on_top_and_social_care_below_everybody_who_was_not_told()
    {
        var order = mira.Lanes.Select(lane => lane.Id).ToList();

        Assert.Equal(["child", "help", "estuary-police", "disagreement"], order.Take(4));
        Assert.True(order.IndexOf("estuary-social-care") > order.IndexOf("harbour-abuse-support"));
        Assert.Equal("northgate-surgery", order[^1]);
    }

    [Fact]
    public void Call_outs_are_counted_in_order() =>
        Assert.Equal(Enumerable.Range(1, 9), mira.Lanes.Single(lane => lane.Kind is LaneKind.Police).Spots.Select(spot => spot.Number).OfType<int>());

    [Fact]
    public void Agencies_disagree_on_two_sides()
    {
        var lane = mira.Lanes.Single(lane => lane.Kind is LaneKind.Disagreement);

        Assert.Equal(2, lane.Solid.Count);
        Assert.Equal(6, lane.Spots.Count);
    }

    [Fact]
    public void A_letter_is_known_to_whoever_was_sent_it() =>
        Assert.Contains(mira.Lanes.Single(lane => lane.Id == "harbour-surgery").Pieces, piece => piece.What.StartsWith("Sent by talking therapies", StringComparison.Ordinal));

    [Fact]
    public void On_a_narrow_screen_it_stands_upright_newest_first_on_seven_rails()
    {
        var upright = UprightLane.Of(mira);

        Assert.Equal(7, upright.Rails.Count);
        Assert.Equal(("Police", "Social care"), (upright.Rails[0].Name, upright.Rails[^1].Name));
        Assert.Equal("19 Nov", upright.Rows[0].Words);
        Assert.Equal(RowKind.Today, upright.Rows[1].Kind);
        Assert.Single(upright.Rows, row => row.Kind is RowKind.Birth);
        Assert.Equal(0, upright.Earlier);
    }
}
