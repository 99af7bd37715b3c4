using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Covering;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Inbox.Covering;

public class PassingTests : InboxTest
{
    private CoverStore Covers => new(App);

    private Passing Passing => new(Covers, Acts, Ties, Partnership);

    [Fact]
    public async Task While_somebody_is_away_what_waits_for_them_is_with_whoever_covers_too_and_is_answered_for_both()
    {
        var concern = await Raised("nia", 24);
        await Away(from: 0, until: 5);

        Assert.Equal(1, await Passing.Run(Today.At(0, 18), CancellationToken.None));
        Assert.Equal(0, await Passing.Run(Today.At(0, 19), CancellationToken.None));
        Assert.True((await Read(concern)).WaitsFor("mo"));

        await Does(concern, "mo", ActKind.Answered, Today.At(0, 20));

        Assert.False((await Read(concern)).WaitsFor("mo"));
        Assert.Equal(Standing.Answered, (await Read(concern)).With("nia"));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(-5, -1)]
    public async Task Outside_their_days_nothing_is_passed_on(int from, int until)
    {
        await Raised("nia", 24);
        await Away(from, until);

        Assert.Equal(0, await Passing.Run(Today.At(0, 18), CancellationToken.None));
    }

    [Fact]
    public async Task What_is_answered_is_not_passed_on()
    {
        var answered = await Raised("nia", 24);
        await Does(answered, "nia", ActKind.Answered, Today.At(0, 17));
        await Away(from: 0, until: 5);

        Assert.Equal(0, await Passing.Run(Today.At(0, 18), CancellationToken.None));
    }

    [Theory]
    [InlineData("it is about their own family", false)]
    [InlineData("they have left", true)]
    public async Task When_whoever_covers_cannot_have_it_it_goes_to_the_manager_of_whoever_is_away(string because, bool left)
    {
        var concern = await Raised("nia", 24);
        await Away(from: 0, until: 5);
        await (left ? Partnership.Leave("mo", Today.At(0, 16), CancellationToken.None) : IsOwnFamily("mo"));

        Assert.Equal(1, await Passing.Run(Today.At(0, 18), CancellationToken.None));
        Assert.Equal(0, await Passing.Run(Today.At(0, 19), CancellationToken.None));

        var raised = await Read(concern);
        Assert.True(raised.WaitsFor("sam") && !raised.WasTo("mo"), because);
    }

    /// <summary>Whoever covers was told long ago and has answered for their part: what a colleague asks of somebody away is theirs to reply to all the same.</summary>
    [Fact]
    public async Task A_challenge_put_to_somebody_away_is_answered_by_whoever_covers_who_knew_of_the_concern_already()
    {
        var concern = await Raised("mo", 24);
        await Does(concern, "mo", ActKind.Answered, Today.At(0, 17));
        var nia = (await Partnership.Current(CancellationToken.None)).Professional("nia")!;
        Act challenge = new(Guid.NewGuid(), concern, "sam", ActKind.Challenged, Today.At(0, 18), Words: "It needs a meeting", HandedTo: "nia");
        await Acts.Keep(challenge, Amara, nia, CancellationToken.None);
        await Away(from: 0, until: 5);

        Assert.Equal(1, await Passing.Run(Today.At(0, 19), CancellationToken.None));
        Assert.Equal(0, await Passing.Run(Today.At(0, 20), CancellationToken.None));
        Assert.Equal(challenge.Id, Assert.Single((await Read(concern)).RequestsTo("mo")).Id);

        await Acts.Keep(new(Guid.NewGuid(), concern, "mo", ActKind.Answered, Today.At(0, 21), AnswerKind.Stands, "It stands", RepliesTo: challenge.Id), Amara, null, CancellationToken.None);

        Assert.False((await Read(concern)).WaitsFor("mo"));
        Assert.False((await Read(concern)).WaitsFor("nia"));
    }

    [Fact]
    public async Task Nobody_in_line_whose_own_family_it_is_about_has_it_either()
    {
        var concern = await Raised("nia", 24);
        await Away(from: 0, until: 5);
        await IsOwnFamily("mo");
        await IsOwnFamily("sam");
        await Passing.Run(Today.At(0, 18), CancellationToken.None);

        var raised = await Read(concern);
        Assert.True(raised.WaitsFor("duty-manager") && !raised.WasTo("mo") && !raised.WasTo("sam"));
    }

    [Fact]
    public async Task Ended_before_its_time_it_holds_no_longer_and_one_that_has_not_begun_never_does()
    {
        var (now, later) = (await Away(from: -1, until: 5), await Away(from: 2, until: 5));
        await Covers.End(now.Id, "nia", Today.Now, CancellationToken.None);
        await Covers.End(later.Id, "mo", Today.Now, CancellationToken.None);

        Assert.Equal([later], await Covers.Of("nia", Today.Now.AddSeconds(1), CancellationToken.None));

        await Covers.End(later.Id, "nia", Today.Now, CancellationToken.None);

        Assert.Empty(await Covers.Of("mo", Today.Now.AddSeconds(1), CancellationToken.None));
    }

    private async Task<Cover> Away(int from, int until)
    {
        var cover = new Cover(Guid.CreateVersion7(), "nia", "mo", Today.At(from).ToUniversalTime(), Today.At(until).ToUniversalTime());
        await Covers.Add(cover, CancellationToken.None);

        return cover;
    }
}
