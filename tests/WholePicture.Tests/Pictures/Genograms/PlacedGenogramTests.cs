using WholePicture.Bench.Families;
using WholePicture.Pictures;
using WholePicture.Pictures.Genograms;
using WholePicture.Pictures.Genograms.Layout;
using WholePicture.Pictures.Genograms.Reading;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Pictures.Genograms;

/// <summary>Nobody on anybody, no line along another, and no crossing that another order of brothers and sisters would avoid.</summary>
public class PlacedGenogramTests
{
    [Fact]
    public void Nobody_stands_on_anybody() => Always.Holds(Any(3, 60), placed => Assert.Equal(0, GenogramMeasured.Overlapping(placed)), times: 120);

    [Fact]
    public void No_line_lies_along_another() => Always.Holds(Any(3, 60), placed => Assert.Equal(0, Meeting.Merged(placed.Lines)), times: 120);

    [Fact]
    public void No_line_runs_through_anybody_but_whom_it_meets() => Always.Holds(Any(3, 60), placed => Assert.All(placed.Lines, line => Assert.All(line.Points.Zip(line.Points.Skip(1)), part =>
        Assert.DoesNotContain(placed.People, person => Through(part.First, part.Second, person)))), times: 80);

    [Fact]
    public void No_order_of_brothers_and_sisters_crosses_less_often() => Always.Holds(Any(3, 16), placed =>
    {
        if (placed.Crossings > 0 && Siblings.Count(placed.Web) <= 5000)
        {
            Assert.All(Siblings.Every(placed.Web, placed.Rows), rows => Assert.True(PlacedGenogram.Place(placed.Web, rows).Crossings >= placed.Crossings));
        }
    }, times: 150);

    [Fact]
    public void Every_order_of_three_children_is_among_those_tried()
    {
        var placed = PlacedGenogram.Place(FamilyReader.Read(Folding.PictureOf(Partners.School.Related(Family.Amara, Family.Zola, Family.Kit, Family.Ife, Family.Daniel).Parents(Family.Ife, Family.Daniel, Family.Amara, Family.Zola, Family.Kit))));

        Assert.Equal(6, Siblings.Every(placed.Web, placed.Rows).Select(rows => string.Join(' ', rows[1])).Distinct().Count());
        Assert.Equal(0, placed.Crossings);
    }

    [Fact]
    public void Any_stream_however_silly_can_be_placed() => Always.Holds(AnyStream.Any, told =>
    {
        var family = FamilyReader.Read(Fold.Picture(Family.Amara.Key, told.Entries, Today.At(30), Partners.Eastmere, LocalSettings.National));
        if (family.Members.Count > 0)
        {
            var placed = PlacedGenogram.Place(family);
            Assert.Equal(0, GenogramMeasured.Overlapping(placed));
            Assert.Equal(family.Members.Count, placed.People.Count);
            Assert.Equal(family.Households.Count, PlacedHomes.Of(placed).Count);
        }
    }, times: 150);

    private static FsCheck.Gen<PlacedGenogram> Any(int fewest, int most) => Always.Any(chance => PlacedGenogram.Place(FamilyReader.Read(new AnyFamily(chance).Picture(chance.Next(fewest, most + 1)))));

    // Within the shape, not at its edge, where a line may end
    private static bool Through(Spot one, Spot other, Standing person)
    {
        const double Inside = 6;

        return Math.Max(one.X, other.X) > person.X - Inside && Math.Min(one.X, other.X) < person.X + person.Right - Inside && Math.Max(one.Y, other.Y) > person.Y - Inside && Math.Min(one.Y, other.Y) < person.Y + Inside;
    }
}
