using WholePicture.Inbox;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Tests.Inbox;

public sealed class InboxChangeTests
{
    private static readonly PersonId child = PersonId.New();
    private static readonly DateTimeOffset monday = London.Instant(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    [Fact]
    public void What_is_new_is_raised() => Assert.Equal("one", Assert.Single(Between([], [Now("one")]).Raise).Concern.Code);

    [Fact]
    public void What_is_the_same_changes_nothing()
    {
        var change = Between([Open("one")], [Now("one")]);

        Assert.Empty(change.Raise.Select(_ => "").Concat(change.Grow.Select(_ => "")).Concat(change.Close.Select(_ => "")));
    }

    [Fact]
    public void What_says_more_grows() => Assert.True(Assert.Single(Between([Open("one")], [Now("one", because: "And again")]).Grow).SaysMore);

    [Fact]
    public void Somebody_more_to_tell_is_told_although_it_says_the_same()
    {
        var growth = Assert.Single(Between([Open("one")], [Now("one") with { To = [new(new(Role.Midwife), null), new(new(Role.Gp), null)] }]).Grow);

        Assert.False(growth.SaysMore);
        Assert.Equal(Role.Gp, Assert.Single(growth.AlsoTell).Role);
    }

    [Fact]
    public void What_no_longer_holds_is_closed() => Assert.Equal("one", Assert.Single(Between([Open("one")], []).Close).Key.Code);

    [Fact]
    public void What_a_broken_safeguard_said_still_stands() => Assert.Empty(Between([Open("one")], [], (child, "one")).Close);

    [Fact]
    public void Less_than_a_microsecond_is_no_difference()
    {
        var now = Now("one");

        Assert.Empty(Between([Open("one")], [now with { Concern = now.Concern with { From = monday.AddTicks(-3) } }]).Grow);
    }

    [Fact]
    public void A_piece_and_a_child_are_two_concerns()
    {
        var change = Between([Open("one")], [Now("one") with { Piece = EntryId.New() }]);

        Assert.Single(change.Raise);
        Assert.Single(change.Close);
    }

    private static InboxChange Between(OpenConcern[] open, Addressed[] now, params (PersonId, string)[] broken) => InboxChange.Between(open, now, broken);

    private static Addressed Now(string code, string because = "Because") =>
        new(new(code, child, "", because, [], [new(Role.Midwife)], "Ask", "Quiet", monday, monday.AddDays(1)), [new(new(Role.Midwife), null)]);

    private static OpenConcern Open(string code) => new(Guid.NewGuid(), new(code, child, null, ""), "Because", "Ask", "Quiet", [], monday, monday.AddDays(1),
        [new(Role.Midwife, null, null, null)]);
}
