using FsCheck.Fluent;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Words;

public class NhsNumberTests
{
    // Nine digits for which a check digit exists
    private static readonly FsCheck.Gen<string> numbers = Always.Any(chance => Enumerable.Range(0, int.MaxValue)
        .Select(_ => chance.Next(1_000_000_000).ToString("D9", null))
        .SelectMany(digits => Enumerable.Range(0, 10).Select(check => digits + check))
        .First(number => NhsNumber.TryParse(number) is not null));

    [Theory]
    [InlineData("943 476 5919", "943 476 5919")]
    [InlineData("9434765919", "943 476 5919")]
    [InlineData("943-476-5919", "943 476 5919")]
    [InlineData("9434765918", null)]
    [InlineData("943476591", null)]
    [InlineData("94347659190", null)]
    [InlineData("943476591A", null)]
    [InlineData("000 000 0000", null)]
    [InlineData("9999999999", null)]
    [InlineData("٩٤٣٤٧٦٥٩١٩", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void It_has_ten_digits_and_the_last_checks_the_rest(string? received, string? shown) => Assert.Equal(shown, NhsNumber.TryParse(received)?.ToString());

    [Fact]
    public void One_wrong_digit_is_always_noticed() => Always.Holds(numbers.SelectMany(number => Gen.Choose(0, 9).SelectMany(place => Gen.Choose(1, 9).Select(by => (number, place, by)))), row =>
    {
        var digits = row.number.ToCharArray();
        digits[row.place] = (char)('0' + ((digits[row.place] - '0' + row.by) % 10));

        Assert.Null(NhsNumber.TryParse(new string(digits)));
    });

    [Fact]
    public void Two_neighbours_swapped_are_always_noticed() => Always.Holds(numbers.SelectMany(number => Gen.Choose(0, 8).Select(place => (number, place))), row =>
    {
        var digits = row.number.ToCharArray();
        (digits[row.place], digits[row.place + 1]) = (digits[row.place + 1], digits[row.place]);

        Assert.Equal(digits[row.place] == digits[row.place + 1], NhsNumber.TryParse(new string(digits)) is not null);
    });
}
