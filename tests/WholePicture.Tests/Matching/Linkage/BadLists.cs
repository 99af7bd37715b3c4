using System.Text;
using WholePicture.Matching.Linkage;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>Lists as they should not be, and what becomes of them: every row is answered once, and whoever sent it is told which row and column could not be read.</summary>
public class BadLists
{
    [Theory]
    [InlineData("a byte-order mark and semicolons", "\ufeffrec_id;family;given;dob\na;Okonjo;Amara;04/03/2019\nb;Okonjo;Amara;2019-03-04\n")]
    [InlineData("columns in another order, an Excel day", "dob,given,family,rec_id\r\n43528,Amara,Okonjo,a\r\n2019-03-04,Amara,Okonjo,b\r\n")]
    [InlineData("every field blank", "rec_id,given,family\na,,\nb,\"Amara, \"\"Ama\"\"\",Okonjo\n")]
    [InlineData("ids only", "rec_id\na\nb\n")]
    [InlineData("a line end in quotes", "rec_id,address\na,\"7 Quay Row\nExeter\"\nb,\"7 Quay Row, Exeter\"\n")]
    [InlineData("a quote never closed", "rec_id,address\na,\"7 Quay Row\nb,7 Quay Row\n")]
    [InlineData("blank lines, cells too many and too few, no last line end", "rec_id,given\n\na\n\nb,Amara,Okonjo,and,more")]
    [InlineData("tabs", "rec_id\tgiven\na\tAmara\nb\tAmara\n")]
    public void Whatever_the_columns_every_row_comes_out_once(string story, string text)
    {
        var rows = ListedPeople.Read(text);
        var groups = Linking.Link(rows, _ => { }).Groups;

        Assert.True(rows.Ids.Count == 2 && rows.Ids.Text(0) == "a" && rows.Ids.Text(1) == "b", story);
        Assert.Equal(2, groups.Length);
    }

    /// <summary>Whoever sent it finds the answer by the id they gave.</summary>
    [Theory]
    [InlineData("a-1")]
    [InlineData("5\"A")]
    [InlineData("\"Smith, 5\"")]
    [InlineData("\"a \"\"b\"\" c\"")]
    [InlineData("\"a\rb\"")]
    public void An_id_is_answered_as_it_was_written(string id)
    {
        var answered = Path.GetTempFileName();
        Answers.WriteGroups(answered, ListedPeople.Read($"rec_id,given\n{id},Amara\n").Ids, [0]);
        var text = File.ReadAllText(answered);
        File.Delete(answered);

        Assert.Equal($"rec_id,cluster\n{id},{id}\n", text);
    }

    [Theory]
    [InlineData("2019-03-04")]
    [InlineData("04/03/2019")]
    [InlineData("4.3.19")]
    [InlineData("20190304")]
    [InlineData("4-Mar-19")]
    [InlineData("4 March 2019")]
    [InlineData("43528")]
    [InlineData("2019-03-04 00:00:00")]
    public void A_day_is_read_however_it_is_written(string written) => Assert.Equal(20190304, Day.Read(Encoding.UTF8.GetBytes(written)));

    [Theory]
    [InlineData("14/02/27", 20270214)]
    [InlineData("14-Feb-27", 20270214)]
    [InlineData("2027-02-14", 20270214)]
    [InlineData("spring", 0)]
    public void A_child_is_expected_in_the_year_to_come_and_not_a_century_ago(string written, int day) => Assert.Equal(day, Day.Due(Day.Read(Encoding.UTF8.GetBytes(written))));

    [Fact]
    public void What_stands_for_no_character_ends_no_run() => Assert.Equal(2, Linking.Link(ListedPeople.Read("rec_id,given,family\na,Ama\ufffera,Okonjo\nb,Ade,\uffff\n"), _ => { }).Groups.Length);

    [Theory]
    [InlineData("1630-08-01", 16300801)]
    [InlineData("16300801", 16300801)]
    [InlineData("0218-08-01", 0)]
    [InlineData("2918-08-01", 0)]
    public void A_day_long_ago_is_a_day_and_a_slip_of_the_century_is_none(string written, int day) => Assert.Equal(day, Day.Read(Encoding.UTF8.GetBytes(written)));

    [Theory]
    [InlineData("EX4 4AB", true)]
    [InlineData("ex44ab", true)]
    [InlineData("2119", true)]
    [InlineData("75011", true)]
    [InlineData("EX4", false)]
    [InlineData("EX14", false)]
    [InlineData("21", false)]
    [InlineData("ZZ99 3VZ", false)]
    public void A_postcode_of_any_country_says_where_and_half_of_one_says_nothing(string written, bool says) =>
        Assert.Equal((says, says), Places.Postcode(Encoding.UTF8.GetBytes(written)) is var (postcode, district) ? (postcode != 0, district != 0) : default);

    [Theory]
    [InlineData("7 Quay Row, EX4 4AB", "7 Quay Row, ", "EX4 4AB")]
    [InlineData("7 quay row ex44ab", "7 quay row ", "ex44ab")]
    [InlineData("7 Quay Row, Estuary, SW1A 1AA, England", "7 Quay Row, Estuary, ", "SW1A 1AA")]
    [InlineData("M1 1AE", "", "M1 1AE")]
    [InlineData("Flat 3, 12 Mill Lane", "Flat 3, 12 Mill Lane", "")]
    [InlineData("The 5th House, 12 Mill Lane", "The 5th House, 12 Mill Lane", "")]
    [InlineData("Unit E1 5th floor, 12 Mill Lane", "Unit E1 5th floor, 12 Mill Lane", "")]
    [InlineData("EX4 4AB, 12 Quay Street", "EX4 4AB, 12 Quay Street", "")]
    [InlineData("9AB", "9AB", "")]
    [InlineData("12", "12", "")]
    [InlineData("", "", "")]
    public void A_postcode_written_with_the_address_is_read_as_one(string written, string address, string postcode)
    {
        var before = Encoding.UTF8.GetString(Places.Parted(Encoding.UTF8.GetBytes(written), out var code));

        Assert.Equal((address, postcode), (before, Encoding.UTF8.GetString(code)));
    }

    [Theory]
    [InlineData("dob", "31/02/2020", "Row 3, column dob: is no day; the row was matched without it.")]
    [InlineData("nhs", "12345", "Row 3, column nhs: is not ten digits; the row was matched without it.")]
    [InlineData("expected_dob", "spring", "Row 3, column expected_dob: is no day; the row was matched without it.")]
    public void Who_sent_it_is_told_the_row_and_the_column_and_never_what_stood_there(string column, string written, string told)
    {
        var rows = ListedPeople.Read($"rec_id,{column}\na,\nb,{written}\n");

        Assert.Contains(told, rows.Told);
        Assert.DoesNotContain(rows.Told, line => line.Contains(written, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("given,family\nAmara,Okonjo\n", "The first row names no column rec_id: name it, so that each answer can be led back.")]
    [InlineData("rec_id,dob,dob\na,,\n", "Column dob comes twice: keep one of them.")]
    [InlineData("", "The first row names no column rec_id: name it, so that each answer can be led back.")]
    public void A_list_that_cannot_be_led_back_is_not_begun(string text, string told)
    {
        var rows = ListedPeople.Read(text);

        Assert.Equal(0, rows.Count);
        Assert.Contains(told, rows.Told);
    }

    [Fact]
    public void A_list_in_UTF_16_says_how_to_save_it() =>
        Assert.Contains("The file is UTF-16: save it as \"CSV UTF-8\".", ListedPeople.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("rec_id\na\n")]).Told);

    [Fact]
    public void One_broken_encoding_among_a_hundred_thousand_rows_spoils_only_itself()
    {
        var bytes = Encoding.UTF8.GetBytes("rec_id,given,family\n" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"r{number},Zoë,{(number == 50_000 ? "W#jcik" : "Wójcik")}\n")));
        bytes[Array.IndexOf(bytes, (byte)'#')] = 0xF3;
        var rows = ListedPeople.Read(bytes);

        Assert.Equal(100_000, rows.Count);
        Assert.Equal(rows.All[0].Family, rows.All[50_000].Family);
        Assert.Contains("1 rows are not UTF-8; they were read as Windows text.", rows.Told);
    }

    [Fact]
    public void One_family_name_shared_by_fifty_thousand_joins_nobody_and_ends()
    {
        var rows = ListedPeople.Read("rec_id,given,family\n" + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"r{number},{(number % 2 == 0 ? "" : Letters((uint)number * 2654435761))},Khan\n")));
        var groups = Linking.Link(rows, _ => { }).Groups;

        Assert.True(groups.Distinct().Count() > 49_000);
    }

    private static string Letters(uint number) => string.Concat(Enumerable.Range(0, 6).Select(place => (char)('a' + (number >> (place * 5) & 31) % 26)));

    [Fact]
    public void A_list_of_many_slices_is_read_as_one()
    {
        var text = "rec_id,address\n" + string.Concat(Enumerable.Range(0, 200_000).Select(number => $"r{number},\"{number} Quay Row{(number % 3 == 0 ? "\n" : " ")}Flat {number % 40}, the last door on the left\"\n"));
        var rows = ListedPeople.Read(text);

        Assert.Equal(200_000, rows.Count);
        Assert.All(Enumerable.Range(0, 200_000), number => Assert.Equal($"r{number}", rows.Ids.Text(number)));
    }
}
