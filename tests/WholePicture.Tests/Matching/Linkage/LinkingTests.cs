using WholePicture.Matching.Linkage;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>Lists as agencies send them, and which of their rows are about one person.</summary>
public class LinkingTests
{
    private const string Mother = "m,maternity,Lena,Okonjo-Lane,1994-02-01,F,,,7 Quay Row,EX4 4AB,01632 960001,,";

    [Theory]
    [InlineData("the same", "a,gp,Amara,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,school,Amara,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,,,")]
    [InlineData("names and figures exchanged", "a,gp,Amara,Okonjo-Lane,2019-03-04,F,999 014 2769,,,,,,", "b,school,Okonjo-Lane,Amara,2019-04-03,F,9990142769,,,,,,")]
    [InlineData("marks", "a,gp,Zoë,Wójcik,2019-03-04,F,,,7 Quay Row,EX4 4AB,,,", "b,police,Zoe,Wojcik,2019-03-04,F,,,7 Quay Row,EX4 4AB,,,")]
    [InlineData("a short form and half a name", "a,gp,Elizabeth,Okonjo-Lane,1988-03-04,F,,,7 Quay Row,EX4 4AB,,,", "b,police,Liz,Lane,1988-03-04,F,,,7 Quay Row,EX4 4AB,,,")]
    [InlineData("another spelling", "a,gp,Mohammed,Chowdhury,2011-03-04,M,,,7 Quay Row,EX4 4AB,,,", "b,police,Mohamed,Choudhury,2011-03-04,M,,,7 Quay Row,EX4 4AB,,,")]
    [InlineData("the first of January", "a,gp,Dafydd,Okonjo-Lane,2011-03-04,M,999 014 2769,,7 Quay Row,EX4 4AB,,,", "b,police,Dafydd,Okonjo-Lane,2011-01-01,M,,,7 Quay Row,EX4 4AB,,,")]
    [InlineData("moved, one number", "a,gp,Amara,Okonjo-Lane,2019-03-04,F,999 014 2769,,7 Quay Row,EX4 4AB,,,", "b,gp,Amara,Okonjo-Lane,2019-03-04,F,9990142769,,12 Hill Rise,BS3 9QQ,,,")]
    [InlineData("one column for both names", "a,gp,Amara,Okonjo-Lane,2019-03-04,F,,,,,,,", "b,police,,\"OKONJO-LANE, Amara\",2019-03-04,F,,,,,,,")]
    [InlineData("a house with a name", "a,gp,Amara,Okonjo-Lane,,F,,,7 Quay Row,,,,", "b,police,Amara,Okonjo-Lane,,F,,,\"The Willows, 7 Quay Row\",,,,")]
    [InlineData("a postcode with the address", "a,gp,Amara,Okonjo-Lane,,F,,,7 Quay Row,EX4 4AB,,,", "b,police,Amara,Lane,,F,,,\"7 Quay Row, Estuary EX4 4AB\",,,,")]
    [InlineData("another script", "a,gp,Оксана,Шевченко,2011-03-04,F,,,7 Quay Row,EX4 4AB,,,", "b,school,Oksana,Shevchenko,2011-03-04,F,,,7 Quay Row,EX4 4AB,,,")]
    [InlineData("no given name", "a,gp,Amara,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,,,", "b,police,,Okonjo-Lane,2019-03-05,F,,,7 Quay Row,EX4 4AB,,,")]
    public void Two_rows_about_one_person_are_one(string story, string one, string other)
    {
        var groups = ListedPeople.Grouped(one, other);

        Assert.True(groups["a"] == groups["b"], story);
    }

    [Theory]
    [InlineData("twins", "a,gp,Ada,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,gp,Ife,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,")]
    [InlineData("twins with one number between them", "a,gp,Ada,Okonjo-Lane,2019-03-04,F,9990142769,,7 Quay Row,EX4 4AB,01632 960001,,", "b,gp,Kelechi,Okonjo-Lane,2019-03-04,M,9990142769,,7 Quay Row,EX4 4AB,01632 960001,,")]
    [InlineData("a father and his son of one name", "a,gp,Daniel,Okonjo-Lane,1988-03-04,M,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,gp,Daniel,Okonjo-Lane,2016-09-21,M,,,7 Quay Row,EX4 4AB,01632 960001,,")]
    [InlineData("two of one household", "a,gp,Rosa,Marsh,1988-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,gp,Ivo,Lund,1979-09-21,M,,,7 Quay Row,EX4 4AB,01632 960001,,")]
    [InlineData("words that only stand for what nobody knows", "a,gp,Rosa,Marsh,,F,,not known,unknown,unknown,unknown,,", "b,gp,Rosa,Lund,,F,,not known,unknown,unknown,unknown,,")]
    [InlineData("no fixed abode", "a,gp,Rosa,,1988-03-04,F,,,NFA,ZZ99 3VZ,,,", "b,gp,Rosa,Lund,,F,,,NFA,ZZ99 3VZ,,,")]
    [InlineData("a brother's number by mistake", "a,gp,Daniel,Okonjo-Lane,2016-03-04,M,9990142769,,7 Quay Row,EX4 4AB,,,", "b,gp,Ife,Okonjo-Lane,2019-09-21,F,9990142769,,7 Quay Row,EX4 4AB,,,")]
    public void Two_people_of_one_home_stay_two(string story, string one, string other)
    {
        var groups = ListedPeople.Grouped(one, other);

        Assert.True(groups["a"] != groups["b"], story);
    }

    [Fact]
    public void A_baby_that_was_expected_and_the_baby_that_was_born_are_one()
    {
        var groups = ListedPeople.Grouped(Mother,
            "a,maternity,Baby of Lena,Okonjo-Lane,,,,,7 Quay Row,EX4 4AB,01632 960001,2026-07-20,m",
            "b,gp,Mira,Okonjo-Lane,2026-07-27,F,,,7 Quay Row,EX4 4AB,01632 960001,,m");

        Assert.Equal(groups["a"], groups["b"]);
        Assert.NotEqual(groups["m"], groups["b"]);
    }

    [Fact]
    public void Where_twins_are_born_none_is_chosen_for_the_one_that_was_expected()
    {
        var groups = ListedPeople.Grouped(Mother,
            "a,maternity,Baby of Lena,Okonjo-Lane,,,,,7 Quay Row,EX4 4AB,01632 960001,2026-07-20,m",
            "b,gp,Mira,Okonjo-Lane,2026-07-12,F,,,7 Quay Row,EX4 4AB,01632 960001,,m",
            "c,gp,Tunde,Okonjo-Lane,2026-07-12,M,,,7 Quay Row,EX4 4AB,01632 960001,,m");

        Assert.Equal(4, groups.Values.Distinct().Count());
    }

    [Fact]
    public void However_many_expected_a_child_they_are_one_child()
    {
        var groups = ListedPeople.Grouped(Mother,
            "a,maternity,Baby of Lena,Okonjo-Lane,,,,,7 Quay Row,EX4 4AB,01632 960001,2026-07-20,m",
            "b,gp,Baby of Lena,Okonjo-Lane,,F,,,7 Quay Row,EX4 4AB,01632 960001,2026-07-20,m",
            "c,police,Baby of Lena,Okonjo-Lane,,F,,,7 Quay Row,EX4 4AB,01632 960001,2026-07-21,m");

        Assert.Equal((groups["a"], groups["a"]), (groups["b"], groups["c"]));
    }

    [Theory]
    [InlineData("Harpreet Kaur", "Manpreet Kaur")]
    [InlineData("Muhammad Hassan", "Muhammad Idris")]
    [InlineData("Ayesha Bibi", "Noor Bibi")]
    public void Twins_who_share_a_part_of_their_names_are_two(string one, string other)
    {
        var groups = ListedPeople.Grouped(
            $"a,gp,{one},Gill,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,",
            $"b,gp,{other},Gill,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,");

        Assert.NotEqual(groups["a"], groups["b"]);
    }

    /// <summary>Every attendance and every referral of somebody's may be a row: under each key there are more than can be compared with each other.</summary>
    [Theory]
    [InlineData(40)]
    [InlineData(500)]
    public void However_many_rows_somebody_has_they_are_one_person(int rows)
    {
        var groups = ListedPeople.Grouped([.. Enumerable.Range(0, rows).Select(row => $"r{row},gp,Amara,Okonjo-Lane,2019-03-04,F,9990142769,,7 Quay Row,EX4 4AB,01632 960001,,")]);

        Assert.Single(groups.Values.Distinct());
    }

    [Fact]
    public void However_many_people_stand_under_one_number_by_mistake_they_are_not_one()
    {
        var groups = ListedPeople.Grouped([.. ListedPeople.Neighbours.Take(200).Select(line => line.Split(',')).Select(cell => string.Join(',', ["x" + cell[0], .. cell[1..6], "9990142769", .. cell[7..]]))]);

        Assert.Equal(200, groups.Values.Distinct().Count());
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        string[] some = ["a,gp,Amara,Okonjo-Lane,2019-03-04,F,9990142769,,7 Quay Row,EX4 4AB,,,", "b,police,Amara,Lane,,F,,,7 Quay Row,EX4 4AB,,,", "c,school,A,Okonjo,2019-03-04,F,,,,EX4 4AB,,,", "d,gp,Lena,Okonjo-Lane,1994-02-01,F,,,7 Quay Row,EX4 4AB,,,"];

        Assert.Equal(Sets(ListedPeople.Grouped(some)), Sets(ListedPeople.Grouped([.. some.Reverse()])));
    }

    [Fact]
    public void Every_pair_is_answered_once()
    {
        var rows = ListedPeople.Read(string.Join('\n', [ListedPeople.Header, .. ListedPeople.Neighbours, .. Enumerable.Range(0, 200).Select(number => $"o{number},gp,Rosa,Okonjo,2019-03-{1 + (number % 9):D2},F,,,{number % 3} Quay Row,EX4 4AB,,,")]));
        var pairs = Linking.Link(rows, _ => { }).Pairs;

        Assert.Equal(pairs.Count, pairs.Select(pair => (pair.A, pair.B)).Distinct().Count());
        Assert.All(pairs, pair => Assert.True(pair.A < pair.B));
    }

    private static List<string> Sets(Dictionary<string, int> groups) =>
        [.. groups.GroupBy(row => row.Value, row => row.Key).Select(group => string.Concat(group.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
