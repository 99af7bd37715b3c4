using WholePicture.Bench.Ledgers;

namespace WholePicture.Tests.Bench;

public sealed class ReckoningTests
{
    private static readonly Guid first = Guid.NewGuid();
    private static readonly Guid second = Guid.NewGuid();
    private static readonly HeldPiece a = new(first, "a");
    private static readonly HeldPiece b = new(second, "b");
    private static readonly LedgerLine[] bothAccepted = [Sent("a"), Sent("b"), Accepted("a", first), Accepted("b", second)];

    [Fact]
    public void All_is_right_when_each_is_there_once() => Assert.True(Reckoning.Of(bothAccepted, Has([a, b], [b, a], first, second)).IsRight);

    [Fact]
    public void A_piece_accepted_twice_with_one_receipt_is_one_piece() =>
        Assert.True(Reckoning.Of([.. bothAccepted, Accepted("a", first)], Has([a, b], [a, b], first, second)).IsRight);

    [Fact]
    public void Accepted_and_not_kept_is_lost() => Lost("b", Has([a], [a, b], first, second));

    [Fact]
    public void Kept_and_not_in_the_stream_is_lost() => Lost("b", Has([a, b], [a], first, second));

    [Fact]
    public void In_the_stream_with_no_concern_on_it_is_lost() => Lost("b", Has([a, b], [a, b], first));

    [Fact]
    public void Kept_under_another_receipt_than_was_given_is_lost_and_from_nowhere()
    {
        var reckoning = Lost("b", Has([a, b with { Receipt = Guid.NewGuid() }], [a, b], first, second));

        Assert.Equal(["b"], reckoning.FromNowhere);
    }

    [Fact]
    public void Kept_twice_is_twice() => Assert.Equal(["a"], Reckoning.Of(bothAccepted, Has([a, b, a with { Receipt = Guid.NewGuid() }], [a, b], first, second)).Twice);

    [Fact]
    public void In_the_stream_twice_is_twice() => Assert.Equal(["a"], Reckoning.Of(bothAccepted, Has([a, b], [a, b, a], first, second)).Twice);

    [Fact]
    public void Two_receipts_for_one_piece_are_twice() =>
        Assert.Equal(["a"], Reckoning.Of([.. bothAccepted, Accepted("a", Guid.NewGuid())], Has([a, b], [a, b], first, second)).Twice);

    [Fact]
    public void What_nobody_sent_is_from_nowhere() =>
        Assert.Equal(["c"], Reckoning.Of(bothAccepted, Has([a, b, new(Guid.NewGuid(), "c")], [a, b], first, second)).FromNowhere);

    [Fact]
    public void Sent_and_never_accepted_is_not_right()
    {
        var reckoning = Reckoning.Of([Sent("a"), Sent("b"), Accepted("a", first)], Has([a], [a], first));

        Assert.Equal((2, 1, false), (reckoning.Sent, reckoning.Accepted, reckoning.IsRight));
    }

    [Fact]
    public void Somebody_told_twice_is_not_right() => Assert.False(Reckoning.Of(bothAccepted, Has([a, b], [a, b], first, second) with { ToldTwice = 1 }).IsRight);

    [Fact]
    public void A_line_reads_as_it_was_written()
    {
        var line = new LedgerLine("a", new DateTimeOffset(2026, 11, 21, 3, 0, 0, 250, TimeSpan.Zero), first);

        Assert.Equal(line, LedgerLine.Read(line.Text));
        Assert.Equal(line with { Receipt = null }, LedgerLine.Read((line with { Receipt = null }).Text));
    }

    private static Reckoning Lost(string key, Held held)
    {
        var reckoning = Reckoning.Of(bothAccepted, held);

        Assert.Equal([key], reckoning.Lost);
        Assert.False(reckoning.IsRight);

        return reckoning;
    }

    private static LedgerLine Sent(string key) => new(key, DateTimeOffset.UtcNow, null);

    private static LedgerLine Accepted(string key, Guid receipt) => new(key, DateTimeOffset.UtcNow, receipt);

    private static Held Has(IReadOnlyList<HeldPiece> arrivals, IReadOnlyList<HeldPiece> entries, params Guid[] restedOn) => new(arrivals, entries, restedOn.ToHashSet(), 0);
}
