using WholePicture.Database;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Escalating;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Inbox.Escalating;

public class EscalationTests : InboxTest
{
    private Escalation Escalation => new(App, Partnership, Acts, Ties);

    [Theory]
    [InlineData(4)]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(240)]
    [InlineData(-5)]
    public async Task It_goes_further_at_the_limit_and_not_a_minute_before(int hours)
    {
        var concern = await Raised("nia", hours);
        var limit = Unread.Limit(Today.Now, Today.Now.AddHours(hours));

        Assert.Equal(0, await Escalation.Run(limit.AddMinutes(-1), CancellationToken.None));
        Assert.Equal(1, await Escalation.Run(limit, CancellationToken.None));
        Assert.Equal(Standing.Unread, (await Read(concern)).With("sam"));
        Assert.True((await Read(concern)).WasTo("sam"));
    }

    [Fact]
    public async Task That_it_went_further_leaves_room_for_the_answer_that_follows()
    {
        var concern = await Raised("nia", 4);
        await Escalation.Run(Today.At(1), CancellationToken.None);
        var late = await Read(concern);

        Assert.True(await Acts.Keep(new(late.FormKey("nia"), concern, "nia", ActKind.Answered, Today.At(1, 11), AnswerKind.WillDo, "Today"), Amara, null, CancellationToken.None));
        Assert.Equal(Standing.Answered, (await Read(concern)).With("nia"));
    }

    [Fact]
    public async Task By_two_nodes_at_once_it_is_done_once()
    {
        var concern = await Raised("nia", 4);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Escalation.Run(Today.At(1), CancellationToken.None)));
        await Escalation.Run(Today.At(1, 10, 1), CancellationToken.None);

        Assert.Single((await Read(concern)).Acts, act => act.Kind is ActKind.Escalated && act.Professional == "nia");
        Assert.Single((await Read(concern)).Told, told => told.Line.Professional == "sam");
    }

    [Fact]
    public async Task What_was_opened_goes_no_further_until_it_grows_and_is_not_opened_again()
    {
        var concern = await Raised("nia", 4);
        await Does(concern, "nia", ActKind.Read, Today.At(0, 17));

        Assert.Equal(0, await Escalation.Run(Today.At(2), CancellationToken.None));

        await Grows(concern, Today.At(3), Today.At(3, 14));

        Assert.Equal(0, await Escalation.Run(Today.At(3, 11, 59), CancellationToken.None));
        Assert.Equal(1, await Escalation.Run(Today.At(3, 12), CancellationToken.None));
    }

    [Fact]
    public async Task What_was_never_opened_waits_no_longer_because_it_grows()
    {
        var concern = await Raised("nia", 4);
        await Grows(concern, Today.At(0, 18), Today.At(0, 20, 5));

        Assert.Equal(0, await Escalation.Run(Today.At(0, 18, 4), CancellationToken.None));
        Assert.Equal(1, await Escalation.Run(Today.At(0, 18, 5), CancellationToken.None));

        await Grows(concern, Today.At(0, 18, 10), Today.At(0, 20, 5));

        Assert.Equal(0, await Escalation.Run(Today.At(0, 19, 2), CancellationToken.None));
        Assert.Equal(1, await Escalation.Run(Today.At(0, 19, 6), CancellationToken.None));
        Assert.Equal(["nia", "sam"], (await Read(concern)).Acts.Where(act => act.Kind is ActKind.Escalated).Select(act => act.Professional));
    }

    [Fact]
    public async Task It_never_goes_to_somebody_whose_own_family_it_is_about()
    {
        var concern = await Raised("nia", 4);
        await IsOwnFamily("sam");
        await Escalation.Run(Today.At(1), CancellationToken.None);

        Assert.False((await Read(concern)).WasTo("sam"));
        Assert.True((await Read(concern)).WasTo("duty-manager"));
    }

    [Fact]
    public async Task What_nobody_opens_comes_to_an_end_when_nobody_is_left()
    {
        var concern = await Raised("nia", 4);
        for (var day = 1; day < 12; day++)
        {
            await Escalation.Run(Today.At(day), CancellationToken.None);
        }

        Assert.Equal(0, await Escalation.Run(Today.At(13), CancellationToken.None));
        Assert.InRange((await Read(concern)).Told.Count, 2, Partners.Eastmere.Professionals.Count);
    }

    private async Task Grows(Guid concern, DateTimeOffset at, DateTimeOffset answerBy)
    {
        await using var grow = App.Command("update inbox.concern set grown_at = $2, answer_by = $3 where id = $1", concern, at, answerBy);
        await grow.ExecuteNonQueryAsync();
    }
}
