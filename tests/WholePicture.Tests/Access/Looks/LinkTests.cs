using WholePicture.Access.Looks;
using WholePicture.Tests.Cast;
using WholePicture.Words;

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

    /// <summary>Worked out by another program, in another language: what was sealed once must be checked for ever.</summary>
    [Fact]
    public void A_chain_is_sealed_as_it_always_was()
    {
        var (at, child) = (new DateTimeOffset(2026, 11, 21, 4, 1, 26, TimeSpan.Zero).AddMicroseconds(123456), new PersonId(Guid.Parse("0192f3c0-0000-7000-8000-000000000001")));
        var one = Link.Next(1, new("imogen-pell", new("estuary-health"), child, Looked.Picture, "involved", "page", at), Link.Nothing);
        var two = Link.Next(2, new("imogen-pell", new("estuary-health"), null, Looked.Search, "none", "page", at), one.Hash);
        var three = Link.Next(3, new("kit-harlow", new("estuary-police"), child, Looked.Picture, "broke-glass", "page", at, "A neighbour rang: shouting, née Zoë"), two.Hash);

        Assert.Equal("251998cb555749fe61941ea9e3a6e8b5065f4b5232fba700b2cff4267e49e5d5", Convert.ToHexStringLower(one.Hash));
        Assert.Equal("1224db535c2cba0440595320e108aa3ca5c8cac8c7eac84a1a61f40e34b0f0a9", Convert.ToHexStringLower(two.Hash));
        Assert.Equal("0dc2e37848a3f018c7a25ab56ad7fab91987862d37a224aeef9c497773564070", Convert.ToHexStringLower(three.Hash));
    }

    private static string Letters(Random chance) => new([.. Enumerable.Range(0, chance.Next(8)).Select(_ => (char)chance.Next('a', 'd'))]);

    private static byte[] Seal(string?[] fields) => Link.Seal(1, Today.Now, fields, Link.Nothing);
}
