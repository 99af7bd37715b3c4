using WholePicture.Inbox.Acts;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Inbox.Acts;

public class RequestsTests
{
    private static readonly Guid concern = Guid.NewGuid();
    private static readonly Act notNow = new(Guid.NewGuid(), concern, "nia", ActKind.Answered, Today.Now, AnswerKind.NotNow, "On leave until Monday", "sam");
    private static readonly Act challenge = new(Guid.NewGuid(), concern, "mo", ActKind.Challenged, Today.At(0, 18), Words: "It needs a meeting", HandedTo: "sam");

    [Fact]
    public void Each_waits_until_it_is_replied_to_itself()
    {
        Act reply = new(Guid.NewGuid(), concern, "sam", ActKind.Answered, Today.At(1), AnswerKind.Agrees, "It can", RepliesTo: notNow.Id);

        Assert.Equal([notNow, challenge], Requests.To("sam", [challenge, notNow]));
        Assert.Equal([challenge], Requests.To("sam", [challenge, reply, notNow]));
        Assert.Empty(Requests.To("nia", [challenge, reply, notNow]));
    }

    [Fact]
    public void Taken_back_by_whoever_asked_it_waits_no_longer() =>
        Assert.Empty(Requests.To("sam", [notNow, new(Guid.NewGuid(), concern, "nia", ActKind.Undone, Today.At(1), RepliesTo: notNow.Id)]));

    [Fact]
    public void A_reply_that_was_taken_back_is_none()
    {
        Act reply = new(Guid.NewGuid(), concern, "sam", ActKind.Answered, Today.At(1), AnswerKind.Agrees, "It can", RepliesTo: notNow.Id);

        Assert.Equal([notNow], Requests.To("sam", [notNow, reply, new(Guid.NewGuid(), concern, "sam", ActKind.Undone, Today.At(1, 11), RepliesTo: reply.Id)]));
    }

    /// <summary>A challenge put to somebody who is away, or does not open it, is answered by whoever has it instead, for both.</summary>
    [Theory]
    [InlineData(ActKind.Covered)]
    [InlineData(ActKind.Escalated)]
    public void What_was_put_to_somebody_goes_on_with_what_waits_for_them(ActKind how)
    {
        Act before = new(Guid.NewGuid(), concern, "sam", how, Today.At(-1), HandedTo: "tess");
        Act passed = new(Guid.NewGuid(), concern, "sam", how, Today.At(1), HandedTo: "tess");
        Act further = new(Guid.NewGuid(), concern, "tess", how, Today.At(2), HandedTo: "una");
        Act reply = new(Guid.NewGuid(), concern, "una", ActKind.Answered, Today.At(3), AnswerKind.Stands, "It stands", "mo", challenge.Id);

        Assert.Empty(Requests.To("tess", [challenge, before]));
        Assert.Equal([challenge], Requests.To("tess", [challenge, passed]));
        Assert.Equal([challenge], Requests.To("una", [further, passed, challenge]));
        Assert.All(new[] { "sam", "tess", "una" }, holder => Assert.Empty(Requests.To(holder, [challenge, passed, further, reply])));
        Assert.Empty(Requests.To("mo", [challenge, new(Guid.NewGuid(), concern, "sam", how, Today.At(1), HandedTo: "mo")]));
    }

    [Fact]
    public void It_cannot_wait_and_so_it_is_back_with_whoever_wanted_to_wait()
    {
        Act reply = new(Guid.NewGuid(), concern, "sam", ActKind.Answered, Today.At(1), AnswerKind.Disagrees, "It cannot", "nia", notNow.Id);

        Assert.Equal(Standing.Answered, Standings.With("nia", Today.At(-1), [notNow]));
        Assert.Equal(Standing.Unread, Standings.With("sam", Today.At(-1), [notNow]));
        Assert.Equal(Standing.Unread, Standings.With("nia", Today.At(-1), [notNow, reply]));
        Assert.Equal(Standing.Answered, Standings.With("sam", Today.At(-1), [notNow, reply]));
    }

    [Fact]
    public void A_challenge_is_answered_by_the_close_of_the_next_working_day() => Assert.Equal(Today.At(1, 17), Requests.Due(challenge, Today.At(9)));

    [Theory]
    [InlineData(3, 10, 3, 10)]
    [InlineData(-1, 10, 0, 20)]
    public void Not_now_is_agreed_to_before_the_answer_is_due_or_within_hours(int day, int hour, int dueDay, int dueHour) =>
        Assert.Equal(Today.At(dueDay, dueHour, dueDay == 0 ? 5 : 0), Requests.Due(notNow, Today.At(day, hour)));

    [Fact]
    public void What_is_due_soonest_is_when_it_is_due()
    {
        Assert.Equal(Today.At(9), Requests.DueOf("nia", Today.At(9), [notNow, challenge]));
        Assert.Equal(Today.At(1, 17), Requests.DueOf("sam", Today.At(9), [notNow, challenge]));
    }
}
