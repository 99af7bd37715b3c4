using WholePicture.Inbox.Acts;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Inbox.Acts;

public class StandingTests
{
    private static readonly Guid concern = Guid.NewGuid();

    [Theory]
    [InlineData("", Standing.Unread)]
    [InlineData("nia Read 1", Standing.Read)]
    [InlineData("sam Read 1", Standing.Unread)]
    [InlineData("nia Read 1, nia Answered 2", Standing.Answered)]
    [InlineData("sam Answered 2", Standing.Unread)]
    [InlineData("nia Answered -1", Standing.Unread)]
    [InlineData("nia Read -1, nia Answered -1, nia Read 1", Standing.Read)]
    [InlineData("nia HandedOn 2 sam", Standing.HandedOn)]
    [InlineData("nia HandedOn 2 sam, sam HandedOn 3 nia", Standing.Unread)]
    [InlineData("nia HandedOn 2 sam, sam HandedOn 3 nia, nia Answered 4", Standing.Answered)]
    [InlineData("nia Challenged 2 sam", Standing.Read)]
    [InlineData("nia Escalated 2 sam", Standing.Unread)]
    [InlineData("nia Answered 1, sam Answered 2 nia", Standing.Unread)]
    [InlineData("nia Acknowledged 1", Standing.Acknowledged)]
    [InlineData("nia Acknowledged 1, nia Answered 2", Standing.Answered)]
    [InlineData("nia Answered 1, nia Undone 2", Standing.Read)]
    [InlineData("nia HandedOn 1 sam, nia Undone 2", Standing.Read)]
    [InlineData("nia Answered 1, nia Undone 2, nia Answered 3", Standing.Answered)]
    [InlineData("nia Covered 1 sam", Standing.Unread)]
    [InlineData("nia Covered 1 sam, sam Answered 2", Standing.Answered)]
    [InlineData("nia Covered 1 sam, sam Read 2", Standing.Unread)]
    [InlineData("nia Covered 1 sam, sam HandedOn 2 nia", Standing.Unread)]
    [InlineData("sam Covered 1 nia, sam Answered 2", Standing.Answered)]
    [InlineData("sam Challenged 1 nia", Standing.Unread)]
    [InlineData("nia Answered 1, sam Challenged 2 nia, nia Read 3", Standing.Read)]
    public void Where_it_stands_with_one_person(string acts, Standing standing) => Assert.Equal(standing, Standings.With("nia", Today.Now, Acts(acts)));

    [Fact]
    public void The_order_in_which_acts_are_read_changes_nothing() => Always.Holds(Always.Any(Stream), acts =>
    {
        var shuffled = acts.ToArray();
        new Random(acts.Count).Shuffle(shuffled);

        Assert.Equal(Standings.With("nia", Today.Now, acts), Standings.With("nia", Today.Now, shuffled));
    });

    [Fact]
    public void What_grew_after_it_was_answered_comes_back() => Always.Holds(Always.Any(Stream), acts =>
        Assert.Equal(Standing.Unread, Standings.With("nia", Today.Now.AddHours(11), acts)));

    [Fact]
    public void What_somebody_is_asked_is_settled_by_their_reply_and_nothing_else() => Always.Holds(Always.Any(Stream), acts =>
    {
        List<Act> asked = [.. acts, new(Guid.NewGuid(), concern, "sam", ActKind.Answered, Today.Now.AddHours(11), AnswerKind.NotNow, HandedTo: "nia"), .. acts.Select(act => act with { Id = Guid.NewGuid(), At = act.At.AddHours(20), HandedTo = null })];

        Assert.True(Standings.With("nia", Today.Now, asked).Waits());
    });

    [Theory]
    [InlineData(4, 2)]
    [InlineData(1, 1)]
    [InlineData(24, 12)]
    [InlineData(240, 24)]
    [InlineData(-5, 1)]
    public void It_goes_further_after_half_the_time_to_its_answer(int hours, int further) => Assert.Equal(Today.Now.AddHours(further), Unread.Limit(Today.Now, Today.Now.AddHours(hours)));

    private static List<Act> Acts(string acts) => [.. acts.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(act => act.Split(' ')).Select(part =>
        new Act(Guid.NewGuid(), concern, part[0], Enum.Parse<ActKind>(part[1]), Today.Now.AddHours(int.Parse(part[2], null)), HandedTo: part.ElementAtOrDefault(3)))];

    private static List<Act> Stream(Random chance) => [.. Enumerable.Range(0, chance.Next(8)).Select(_ => new Act(Guid.NewGuid(), concern, chance.Pick(["nia", "sam"]),
        chance.Pick([ActKind.Read, ActKind.Answered, ActKind.HandedOn, ActKind.Challenged, ActKind.Acknowledged, ActKind.Undone, ActKind.Covered]), Today.Now.AddHours(chance.Next(-5, 10)), HandedTo: chance.Pick<string?>([null, "nia", "sam"])))];
}
