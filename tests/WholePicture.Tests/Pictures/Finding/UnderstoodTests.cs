using WholePicture.Pictures.Finding;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Pictures.Finding;

public class UnderstoodTests
{
    private static readonly DateOnly today = new(2026, 11, 21);

    [Theory]
    [InlineData("Mira Arden", "mira arden | | | |")]
    [InlineData("mr o'brien-de souza", "obrien de souza | | | |")]
    [InlineData("999 014 2769", "| | 9990142769 | |")]
    [InlineData("upn l201000024001 arden", "arden | | L201000024001 | |")]
    [InlineData("nhs number 9990142769 arden", "arden | | 9990142769 | |")]
    [InlineData("arden 27/7/2026", "arden | 2026-07-27 | | |")]
    [InlineData("27 July 2026 mira", "mira | 2026-07-27 | | |")]
    [InlineData("arden March 2019", "arden | 2019-03 | | |")]
    [InlineData("03/2019", "| 2019-03 | | |")]
    [InlineData("holt 1998", "holt | 1998 | | |")]
    [InlineData("May Holt", "may holt | | | |")]
    [InlineData("baby due March", "| 2027-03! | | |")]
    [InlineData("unborn arden edd 3/1/2027", "arden | 2027-01-03! | | |")]
    [InlineData("07700 900 123", "| | | 700900123 |")]
    [InlineData("+44 7700 900123 lena", "lena | | | 700900123 |")]
    [InlineData("Flat 3, 12 Mill Lane EM1 4AB", "3 12 mill lane | | | | em14ab")]
    [InlineData("31/02/2020", "31 02 | 2020 | | |")]
    [InlineData("%", "| | | |")]
    [InlineData("'; drop table people.identifier; --", "drop table people identifier | | | |")]
    [InlineData("a\u0000b\u0007 c", "a b c | | | |")]
    [InlineData("mira\ufffe arden\uffff", "mira arden | | | |")]
    public void What_was_typed_is_understood(string typed, string understood)
    {
        var sought = Understood.Of(typed, today);

        Assert.Equal(understood, string.Join(" | ", string.Join(' ', sought.Words), string.Join(' ', sought.Dates.Select(date => date.Iso + (date.IsExpected ? "!" : ""))), $"{sought.Nhs}{sought.Upn}", sought.Telephone, sought.Postcode).Replace("  ", " ", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void Whatever_is_typed_is_read_and_says_no_more_than_so_many_ways_to_look() => Always.Holds(Always.Any(chance => Typed(chance)), typed =>
    {
        var sought = Understood.Of(typed, today);
        var ways = Ways.All(sought, sought.Words.SelectMany(word => FindWords.Near(word).Select(near => (word, near))).ToLookup(pair => pair.word, pair => pair.near)).ToList();

        Assert.InRange(ways.Count, 0, 1000);
        Assert.All(ways, way => Assert.DoesNotContain('\0', way.From));
        Assert.Equal(typed.Length > Understood.MostLetters, sought.WasCut);
        Assert.NotNull(new Fitting(sought).Of(["n:nobody"])?.Agrees ?? []);
    });

    [Theory]
    [InlineData("9990142768", "9990142769")]
    [InlineData("9990142679", "9990142769")]
    public void A_number_with_one_slip_leads_to_the_right_one(string typed, string right) => Assert.Contains(right, Ways.Numbers(typed));

    private static string Typed(Random chance) => string.Concat(Enumerable.Range(0, chance.Happens(5) ? 10_000 : chance.Next(40)).Select(_ => (char)(chance.Happens(60) ? " abcdeé1290/-'%_|\\"[chance.Next(18)] : chance.Next(0x10000))));
}
