using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Layout;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Pictures.Drawing;

/// <summary>Marks and words keep apart, inside the drawing, whatever is drawn.</summary>
public class NothingOverlaps
{
    [Fact]
    public void In_Mira_s_picture() => Apart(Draw.Mira);

    [Fact]
    public void In_any_picture() => Always.Holds(AnyStream.Any, told => Apart(Draw.Of(told.Entries, Today.At(new Random(told.Entries.Length).Next(-100, 400)))), times: 150);

    [Fact]
    public void A_mark_is_pushed_eight_pixels_at_most() => Always.Holds(Always.Any(Marks), marks =>
    {
        var placed = Spread.Out(marks);

        Assert.All(marks.Where(mark => placed.Exists(other => other.Spot == mark.Spot)), mark =>
            Assert.InRange(placed.Find(other => other.Spot == mark.Spot).X - mark.X, -8.001, 8.001));
        Assert.Equal(marks.Select(mark => mark.Spot.Pieces[0].Id).Order(), placed.SelectMany(mark => mark.Spot.Pieces).Select(piece => piece.Id).Order());
    });

    private static List<(Spot Spot, double X)> Marks(Random chance) => [.. Enumerable.Range(0, chance.Next(1, 80)).Select(number => (
        new Spot(new WholePicture.Pictures.Drawing.Piece($"p{number}", Today.At(number), "", ""), chance.Pick(Enum.GetValues<Glyph>()), chance.Happens(20) ? number : null), chance.Next(174, 1114) + chance.NextDouble()))];

    private static void Apart(Swimlane swimlane)
    {
        var placed = PlacedSwimlane.Place(swimlane);

        foreach (var lane in placed.Lanes)
        {
            var marks = lane.Spots.Select(spot => spot.Box).ToList();
            var words = lane.Labels.Select(label => label.Box).ToList();

            Assert.All(Pairs(marks), pair => Assert.False(Smaller(pair.One).Overlaps(Smaller(pair.Other)), $"{lane.Lane.Name}: {pair}"));
            Assert.All(Pairs(words), pair => Assert.False(pair.One.Overlaps(pair.Other), $"{lane.Lane.Name}: {pair}"));
            Assert.All(marks.Concat(words), box => Assert.True(box.X >= Frame.Left - 1 && box.Right <= Frame.Width + 1 && box.Y >= lane.Top - 3, $"{lane.Lane.Name}: {box}"));
        }
    }

    private static IEnumerable<(Box One, Box Other)> Pairs(List<Box> boxes) => boxes.SelectMany((one, place) => boxes.Skip(place + 1).Select(other => (one, other)));

    // Side by side is not over one another
    private static Box Smaller(Box box) => new(box.X + 0.01, box.Y + 0.01, box.Width - 0.02, box.Height - 0.02);
}
