using System.Text;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Importing;

namespace WholePicture.Tests.Intake.Importing;

public sealed class PiecesTests
{
    [Theory]
    [InlineData("nothing", "", "")]
    [InlineData("a mark and nothing", "\uFEFF", "")]
    [InlineData("blank lines", "\n \r\n\t\n", "")]
    [InlineData("one line without an end", "{a}", "1:{a}")]
    [InlineData("a mark, and the line ends of another system", "\uFEFF{a}\r\n{b}\r\n", "1:{a} 2:{b}")]
    [InlineData("blank lines between", "\n{a}\n\n\n{b}\n", "2:{a} 5:{b}")]
    [InlineData("a broken line does not spoil the next", "{\"a\n{b}\n", "1:{\"a 2:{b}")]
    [InlineData("an array on one line", "[{a},{b}]", "1:{a} 1:{b}")]
    [InlineData("an array over several", " \n[\n {a} ,\n\n{b\n}\n]\n", "3:{a} 5:{b\n}")]
    [InlineData("an empty array", "[ ]", "")]
    [InlineData("commas and brackets inside", "[{\"a\":[1,2],\"b\":\"],[\\\"\"},[3,4]]", "1:{\"a\":[1,2],\"b\":\"],[\\\"\"} 1:[3,4]")]
    [InlineData("a brace too many does not hide the next", "[{a}},{b}]", "1:{a}} 1:{b}")]
    [InlineData("something behind the array is not lost", "[{a}]\n{b}\n", "1:{a} 2:{b}")]
    [InlineData("letters of several bytes", "[{\"é,👩‍👧\"},{ع}]", "1:{\"é,👩‍👧\"} 1:{ع}")]
    public async Task A_file_is_taken_apart(string story, string file, string pieces) =>
        Assert.True(pieces == string.Join(' ', (await In(file)).Select(piece => $"{piece.Line}:{Encoding.UTF8.GetString(piece.Bytes.Span)}")), story);

    [Theory]
    [InlineData("[{a},{b}", true)]
    [InlineData("[{a},{b}]", false)]
    [InlineData("{a}\n{b", false)]
    public async Task A_list_without_its_end_is_noticed(string file, bool cutShort)
    {
        var pieces = new Pieces(new MemoryStream(Encoding.UTF8.GetBytes(file)));
        Assert.Equal(2, await pieces.All(default).CountAsync());

        Assert.Equal(cutShort, pieces.CutShort);
    }

    [Theory]
    [InlineData("{0}\n{1}\n")]
    [InlineData("[{0},{1}]")]
    public async Task Of_one_that_is_too_long_the_beginning_is_kept_and_the_next_is_found(string file)
    {
        var pieces = await In(file.Replace("{0}", $"\"{new string('x', 5_000_000)}\"", StringComparison.Ordinal).Replace("{1}", "{b}", StringComparison.Ordinal));

        Assert.Equal([(true, SentBody.Beginning), (false, 3)], pieces.Select(piece => (piece.TooLong, piece.Bytes.Length)));
    }

    private static async Task<List<Piece>> In(string file) => await new Pieces(new MemoryStream(Encoding.UTF8.GetBytes(file))).All(default).ToListAsync();
}
