using WholePicture.Database;

namespace WholePicture.Tests.Database;

/// <summary>What was made lately is made once, and what has been overtaken goes.</summary>
public sealed class LatelyTests
{
    private readonly Lately<string, int, string> lately = new(10, TimeSpan.FromMinutes(1));
    private int made;

    [Fact]
    public async Task Is_made_once_for_all_who_ask_at_once()
    {
        var begun = new TaskCompletionSource();
        var asked = Enumerable.Range(0, 5).Select(_ => lately.Of("a", 1, 1, async () =>
        {
            made++;
            await begun.Task;

            return "made";
        })).ToList();
        begun.SetResult();

        Assert.All(await Task.WhenAll(asked), one => Assert.Equal("made", one));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task The_later_takes_the_place_of_the_earlier()
    {
        await Make("a", 1);
        await Make("a", 2);

        Assert.Null(lately.Find("a", 1));
        Assert.Equal("a as of 2", lately.Find("a", 2));
    }

    [Fact]
    public async Task What_is_asked_for_as_it_was_is_made_and_leaves_the_later_where_it_is()
    {
        await Make("a", 2);

        Assert.Equal("a as of 1", await Make("a", 1));
        Assert.Equal("a as of 2", lately.Find("a", 2));
    }

    [Fact]
    public async Task So_much_is_kept_as_there_is_room_for_and_what_was_overtaken_takes_none()
    {
        for (var asOf = 0; asOf < 100; asOf++)
        {
            await Make("a", asOf);
            await Make("b", asOf);
        }

        Assert.Equal(("a as of 99", "b as of 99"), (lately.Find("a", 99), lately.Find("b", 99)));
    }

    [Fact]
    public async Task What_fails_is_tried_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => lately.Of("a", 1, 1, () => throw new InvalidOperationException()));

        Assert.Equal("a as of 1", await Make("a", 1));
    }

    private Task<string> Make(string key, int asOf) => lately.Of(key, asOf, 5, () => Task.FromResult($"{key} as of {asOf}"));
}
