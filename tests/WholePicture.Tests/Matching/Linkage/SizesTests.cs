using WholePicture.Matching.Linkage;
using WholePicture.Matching.Linkage.Grouping;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>What the number of rows that people have in a list says of a group.</summary>
public class SizesTests
{
    [Theory]
    [InlineData("next to nobody has seven, where many have six", new[] { 12_000, 12_000, 8000, 4000, 10, 4000, 20 }, 7, true)]
    [InlineData("nor five, where many have four and six", new[] { 12_000, 12_000, 8000, 4000, 10, 4000, 20 }, 5, true)]
    [InlineData("many have six", new[] { 12_000, 12_000, 8000, 4000, 10, 4000, 20 }, 6, false)]
    [InlineData("each number is had by half of those who have one fewer", new[] { 8000, 4000, 2000, 1000, 500, 250, 125 }, 7, false)]
    [InlineData("some have many, whatever others have", new[] { 9000, 0, 0, 0, 0, 0, 0, 3 }, 8, false)]
    [InlineData("too few to say", new[] { 10, 10, 1 }, 3, false)]
    [InlineData("everybody has one", new[] { 100 }, 1, false)]
    public void A_group_of_more_rows_than_people_have_here_is_doubted(string story, int[] people, int rows, bool isDoubted)
    {
        var against = Sizes.Of(Groups(people)).Of(rows);

        Assert.True(isDoubted ? against < -2 : against == 0, $"{story}: {against}");
    }

    [Fact]
    public void No_list_however_odd_speaks_for_a_group_or_says_what_is_no_number() =>
        Always.Holds(Always.Any(chance => Enumerable.Range(0, chance.Next(1, 20)).Select(_ => chance.Next(3) * chance.Next(300)).ToArray()), people =>
        {
            var sizes = Sizes.Of(Groups(people));

            Assert.All(Enumerable.Range(0, 100), rows => Assert.InRange(sizes.Of(rows), -40, 0));
        }, 50);

    [Fact]
    public void Where_people_have_one_row_or_six_a_seventh_that_says_little_is_somebody_else()
    {
        Assert.Equal(6, Amaras(everybodyHas: person => person % 2 == 0 ? 1 : 6));
        Assert.Equal(7, Amaras(everybodyHas: person => 1 + (person % 9)));
    }

    // How many rows are hers, of six that are surely one and one that says little
    private static int Amaras(Func<int, int> everybodyHas)
    {
        var others = Enumerable.Range(0, 400).SelectMany(person => Enumerable.Range(0, everybodyHas(person)).Select(row =>
            $"p{person}-{row},gp,Given{Word(person)},Family{Word(person * 7)},{2000 + (person % 20)}-{1 + (person % 12):00}-{1 + (person % 28):00},F,,,{1 + person} Hill Rise,BS{1 + (person % 9)} {1 + (person % 7)}QQ,01632 9{person:00000},,"));
        var hers = Enumerable.Range(0, 6).Select(row => $"a{row},gp,Amara,Okonjo,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,");
        var rows = ListedPeople.Read(string.Join('\n', [ListedPeople.Header, .. others, .. hers, "a6,police,Amara,Okonjo,,F,,,,,,,"]));
        var groups = Linking.Link(rows, _ => { }).Groups;

        return groups.Count(group => group == groups[rows.Ids.IndexOf("a0")]);
    }

    private static string Word(int number) => string.Concat(number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(figure => (char)('a' + (2 * (figure - '0')))));

    // As many people with one row, with two and so on; each row's group is its first row
    private static int[] Groups(int[] people)
    {
        var groups = new List<int>();

        for (var size = 1; size <= people.Length; size++)
        {
            for (var person = 0; person < people[size - 1]; person++)
            {
                groups.AddRange(Enumerable.Repeat(groups.Count, size));
            }
        }

        return [.. groups];
    }
}
