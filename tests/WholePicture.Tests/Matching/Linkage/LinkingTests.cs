using System.Text;
using WholePicture.Matching.Linkage;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>Lists as agencies send them, and which of their rows are about one person.</summary>
public class LinkingTests
{
    private const string Header = "rec_id,agency,given,family,dob,sex,nhs,upn,address,postcode,phone,expected_dob,mother_rec_id";

    // Neighbours nobody in these tests is: from them it learns what the people of a list have in common by chance
    private static readonly string[] neighbours = [.. Enumerable.Range(0, 400).Select(number =>
        $"n{number},gp,{Given(number)},{Family(number)},{1960 + (number % 60)}-{1 + (number % 12):D2}-{1 + (number % 28):D2},{(number % 2 == 0 ? "F" : "M")},,,{number} Mill Lane,EX{1 + (number % 40)} {number % 9}AB,01632 9{number:D5},,")];

    [Theory]
    [InlineData("a,gp,Amara,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,school,Amara,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,,,")]
    [InlineData("a,gp,Amara,Okonjo-Lane,2019-03-04,F,999 014 2769,,,,,,", "b,school,Okonjo-Lane,Amara,2019-04-03,F,9990142769,,,,,,")]
    [InlineData("a,gp,Zoë,Wójcik,2019-03-04,F,,,7 Quay Row,EX4 4AB,,,", "b,police,Zoe,Wojcik,2019-03-04,F,,,7 Quay Row,EX4 4AB,,,")]
    public void Two_rows_about_one_person_are_one(string one, string other) => Assert.Equal(Group(one, other)["a"], Group(one, other)["b"]);

    [Theory]
    // Twins; a father and his son of the same name; two of one household
    [InlineData("a,gp,Ada,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,gp,Ife,Okonjo-Lane,2019-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,")]
    [InlineData("a,gp,Daniel,Okonjo-Lane,1988-03-04,M,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,gp,Daniel,Okonjo-Lane,2016-09-21,M,,,7 Quay Row,EX4 4AB,01632 960001,,")]
    [InlineData("a,gp,Rosa,Marsh,1988-03-04,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "b,gp,Ivo,Lund,1979-09-21,M,,,7 Quay Row,EX4 4AB,01632 960001,,")]
    public void Two_people_of_one_home_stay_two(string one, string other) => Assert.NotEqual(Group(one, other)["a"], Group(one, other)["b"]);

    [Fact]
    public void A_baby_that_was_expected_and_the_baby_that_was_born_are_one() => Assert.Equal(
        Group("m,maternity,Lena,Okonjo-Lane,1994-02-01,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "a,maternity,Baby of Lena,Okonjo-Lane,,,,,7 Quay Row,EX4 4AB,01632 960001,2026-07-20,m", "b,gp,Mira,Okonjo-Lane,2026-07-27,F,,,7 Quay Row,EX4 4AB,01632 960001,,m")["a"],
        Group("m,maternity,Lena,Okonjo-Lane,1994-02-01,F,,,7 Quay Row,EX4 4AB,01632 960001,,", "a,maternity,Baby of Lena,Okonjo-Lane,,,,,7 Quay Row,EX4 4AB,01632 960001,2026-07-20,m", "b,gp,Mira,Okonjo-Lane,2026-07-27,F,,,7 Quay Row,EX4 4AB,01632 960001,,m")["b"]);

    [Theory]
    [InlineData("\ufeffrec_id;family;given;dob\na;Okonjo;Amara;04/03/2019\nb;Okonjo;Amara;2019-03-04\n")]
    [InlineData("dob,given,family,rec_id\r\n43528,Amara,Okonjo,a\r\n2019-03-04,Amara,Okonjo,b\r\n")]
    [InlineData("rec_id,given,family\na,,\nb,\"Amara, \"\"Ama\"\"\",Okonjo\n")]
    [InlineData("rec_id\na\nb\n")]
    public void Whatever_the_columns_every_row_comes_out_once(string text)
    {
        var rows = Rows.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var groups = Linking.Link(rows, _ => { }).Groups;

        Assert.Equal(["a", "b"], rows.Ids);
        Assert.Equal(2, groups.Length);
    }

    private static Dictionary<string, int> Group(params string[] some)
    {
        var rows = Rows.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. neighbours, .. some]))));
        var groups = Linking.Link(rows, _ => { }).Groups;

        return some.Select(row => row.Split(',')[0]).ToDictionary(id => id, id => groups[rows.Ids.IndexOf(id)]);
    }

    private static string Given(int number) => new[] { "Rosa", "Ivo", "Tamsin", "Kofi", "Mei", "Bilal", "Alicja", "Dafydd", "Halima", "Oskar", "Grace", "Nikhil" }[number * 7 % 12];

    private static string Family(int number) => new[] { "Abara", "Beckwith", "Chaudry", "Dalgarno", "Eastlake", "Farrukh", "Gurung", "Hallam", "Ibekwe", "Juma", "Kestrel", "Lamptey", "Marden", "Ndiaye", "Osei", "Perrin", "Quill", "Rahimi", "Sadiq" }[number * 5 % 19];
}
