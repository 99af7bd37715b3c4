using WholePicture.Pictures.Drawing;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Pictures.Drawing;

/// <summary>The drawing holds everything the text holds, and nothing more.</summary>
public class DrawingAndTextSayTheSame
{
    [Fact]
    public void Of_Mira() => Same(Draw.Mira);

    [Fact]
    public void Of_any_stream_at_any_moment() => Always.Holds(AnyStream.Any, told =>
    {
        var chance = new Random(told.Entries.Length);

        Same(Draw.Of(told.Entries, Today.At(-chance.Next(200))));
        Same(Draw.Of(told.Entries, Today.At(chance.Next(400))));
    }, times: 150);

    [Fact]
    public void Every_piece_has_an_address_of_its_own() => Always.Holds(AnyStream.Any, told =>
    {
        var swimlane = Draw.Of(told.Entries, Today.At(30));

        Assert.Equal(swimlane.Pieces.Count(), swimlane.Pieces.Select(piece => piece.Id).Distinct().Count());
    }, times: 150);

    private static void Same(Swimlane swimlane)
    {
        var drawn = Draw.Says(Draw.Ink(swimlane));
        var written = Draw.Writes(swimlane);

        Assert.Equal(written.Order(), drawn.Order());
    }
}
