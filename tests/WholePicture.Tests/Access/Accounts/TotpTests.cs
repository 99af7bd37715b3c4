using System.Text;
using WholePicture.Access.Accounts;

namespace WholePicture.Tests.Access.Accounts;

public class TotpTests
{
    private static readonly byte[] seed = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B: the last six of its eight digits
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void It_makes_the_codes_that_telephones_make(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(seed, Totp.Step(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(30, 0, true)]
    [InlineData(-30, 0, true)]
    [InlineData(90, 0, false)]
    [InlineData(-90, 0, false)]
    [InlineData(0, 37037036, false)]
    [InlineData(0, 37037037, false)]
    public void A_code_counts_for_a_minute_and_a_half_and_once(int late, long last, bool counts)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1111111105);

        Assert.Equal(counts, Totp.Accepts(seed, Totp.Code(seed, Totp.Step(at)), at.AddSeconds(late), last) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("287")]
    [InlineData("2870825")]
    [InlineData("２８７０８２")]
    public void What_is_no_code_is_none(string code) => Assert.Null(Totp.Accepts(seed, code, DateTimeOffset.FromUnixTimeSeconds(59), 0));

    [Theory]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    [InlineData("f", "MY")]
    [InlineData("", "")]
    public void A_seed_is_written_as_telephones_read_it(string bytes, string letters) => Assert.Equal(letters, Totp.InLetters(Encoding.ASCII.GetBytes(bytes)));
}
