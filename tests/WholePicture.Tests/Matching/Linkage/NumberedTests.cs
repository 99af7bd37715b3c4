using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>What pairs that both have a number say of pairs that have none.</summary>
public class NumberedTests
{
    private static readonly Rows listed = ListedPeople.Read(string.Join('\n',
    [
        ListedPeople.Header, .. ListedPeople.Neighbours,
        "a,gp,Amara,Okonjo,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,",
        "b,school,Amara,Okonjo,,F,,,7 Quay Row,EX4 4AB,01632 960002,,",
        "c,school,Amara,Okonjo,,F,,,7 Quay Row,EX4 4AB,01632 960001,,",
    ]));

    private static readonly Comparison comparison = new(listed.Names);
    private static readonly Weights[] before = Before();
    private static readonly int sameNumber = Numbered("a", "b", 4), anotherNumber = Numbered("a", "b", 1);

    [Theory]
    [InlineData("two people when numbers are there", 0, 1000, -3)]
    [InlineData("one person when numbers are there", 1000, 0, 3)]
    [InlineData("never seen with numbers", 0, 0, 0)]
    public void A_pair_without_numbers_is_judged_as_pairs_alike_in_all_else_turned_out(string story, int one, int two, float bits)
    {
        var counts = new int[Outcome.Count];
        (counts[sameNumber], counts[anotherNumber]) = (one, two);

        // Never corrected by more than three bits, so that a crowd seen once does not outvote everything else
        Assert.True(Math.Sign(bits) == Math.Sign(Heard(counts, "a", "b")) && Math.Abs(Heard(counts, "a", "b")) <= Math.Abs(bits) + 0.001, story);
        Assert.Equal(0, Heard(counts, "a", "c"), 3);
    }

    [Fact]
    public void No_list_however_odd_corrects_by_more_than_three_bits() => Always.Holds(Always.Any(Odd), counts =>
    {
        var numbered = new Numbered(counts, before);

        Assert.All(Enumerable.Range(0, Outcome.Count).Where(outcome => counts[outcome] > 0), outcome => Assert.InRange(numbered.Against(outcome), 0.125f, 8));
    }, 50);

    private static int[] Odd(Random chance)
    {
        var counts = new int[Outcome.Count];

        for (var some = 0; some < 100; some++)
        {
            counts[chance.Next(counts.Length)] = chance.Next(10_000_000);
        }

        return counts;
    }

    private static Weights[] Before()
    {
        var mixture = Mixture.Learn(Kinds.All, [], []);
        var (levels, kinds) = (new byte[Outcome.Fields], new double[Kinds.All.Count]);

        return Array.ConvertAll([.. Enumerable.Range(0, Outcome.Count)], outcome =>
        {
            Outcome.Read(outcome, levels);
            mixture.Weigh(levels, kinds);

            return Weights.Of(mixture, kinds);
        });
    }

    private static int Numbered(string one, string other, int nhs) => Outcome.WithoutNumbers(comparison.Of(Row(one), Row(other))) + (nhs * Outcome.UpnLevels * Outcome.PlaceLevels);

    // How many bits more than where nothing was counted
    private static float Heard(int[] counts, string one, string other) => Score(counts, one, other) - Score(new int[Outcome.Count], one, other);

    private static float Score(int[] counts, string one, string other) =>
        new Scorer(Mixture.Learn(Kinds.All, [], []), new(listed, 2), counts).Score(comparison, Row(one), Row(other));

    private static Row Row(string id) => listed.All[listed.Ids.IndexOf(id)];
}
