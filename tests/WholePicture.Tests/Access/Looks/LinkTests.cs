using WholePicture.Access.Looks;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Access.Looks;

public class LinkTests
{
    [Fact]
    public void No_two_ways_of_writing_the_same_letters_are_sealed_alike() => Always.Holds(Always.Any(chance => (First: Letters(chance), Second: Letters(chance), Cut: chance.Next(12))), any =>
    {
        var (first, second, cut) = any;
        var joined = first + second;
        string?[] fields = [first, second], moved = [joined[..Math.Min(cut, joined.Length)], joined[Math.Min(cut, joined.Length)..]];

        Assert.Equal(moved.SequenceEqual(fields), Seal(fields).SequenceEqual(Seal(moved)));
    });

    [Fact]
    public void What_is_absent_is_not_what_is_empty() => Assert.NotEqual(Seal(["a", null]), Seal(["a", ""]));

    [Fact]
    public void Place_moment_and_what_came_before_are_sealed_too()
    {
        byte[][] seals = [Seal(["a"]), Link.Seal(2, Today.Now, ["a"], Link.Nothing), Link.Seal(1, Today.Now.AddMicroseconds(1), ["a"], Link.Nothing), Link.Seal(1, Today.Now, ["a"], [1])];

        Assert.Equal(seals.Length, seals.Select(Convert.ToHexString).Distinct().Count());
    }

    private static string Letters(Random chance) => new([.. Enumerable.Range(0, chance.Next(8)).Select(_ => (char)chance.Next('a', 'd'))]);

    private static byte[] Seal(string?[] fields) => Link.Seal(1, Today.Now, fields, Link.Nothing);
}
