using FsCheck.Fluent;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Words;

public class UpnTests
{
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static readonly FsCheck.Gen<string> numbers = Always.Any(chance => $"{chance.NextInt64(1_000_000_000_000):D12}")
        .Select(digits => Letters.Select(letter => letter + digits).Single(number => Upn.TryParse(number) is not null));

    [Theory]
    [InlineData("L201000024001", "L201000024001")]
    [InlineData("h801200001001", "H801200001001")]
    [InlineData("H801 2000 0100 1", "H801200001001")]
    [InlineData("A801200001001", null)]
    [InlineData("I801200001001", null)]
    [InlineData("A80120000100A", "A80120000100A")]
    [InlineData("A80120000100S", null)]
    [InlineData("H80120000100", null)]
    [InlineData("H8012000010011", null)]
    [InlineData("UN1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void It_has_a_letter_that_checks_what_follows(string? received, string? shown) => Assert.Equal(shown, Upn.TryParse(received)?.ToString());

    [Fact]
    public void One_wrong_digit_is_always_noticed() => Always.Holds(numbers.SelectMany(number => Gen.Choose(1, 12).SelectMany(place => Gen.Choose(1, 9).Select(by => (number, place, by)))), row =>
    {
        var signs = row.number.ToCharArray();
        signs[row.place] = (char)('0' + ((signs[row.place] - '0' + row.by) % 10));

        Assert.Null(Upn.TryParse(new string(signs)));
    });
}
