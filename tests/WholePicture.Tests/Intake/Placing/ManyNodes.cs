using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>Several nodes place at once, and one may die: nothing is lost, doubled or missed.</summary>
public sealed class ManyNodes : CorridorTest
{
    private const string Open = "select code || ': ' || because from inbox.concern where closed_at is null order by 1";
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;
    private static readonly PersonGiven partner = new(PersonRole.Partner, "partner", AmarasPieces.Nhs(5), Given: "Wanda", Family: "Reyes");

    protected override IReadOnlyList<ISafeguard> Rules { get; } = [new CallOutsRule(), new BirthOverdueRule()];

    // The mother's picture does not hold the father; his does not hold his partner but through an entry placed long ago
    private static EntryDraft Booking => AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, "booking", monday, new Pregnancy(20), AmarasPieces.Mother, AmarasPieces.Father, AmarasPieces.Unborn);

    private static EntryDraft Couple => AmarasPieces.Entry("said", AmarasPieces.Police, "couple", monday, new Said("home"), AmarasPieces.Father with { As = PersonRole.Subject }, partner) with
    {
        Statements = [new("father", Question.CoupleWith, "together", With: "partner")],
    };

    private static EntryDraft CallOutToHer => AmarasPieces.CallOut("1", monday, partner with { As = PersonRole.Victim });

    /// <summary>One entry brings the father into the picture, and through him his partner; the other is about her alone. Neither sees the other's.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_entry_about_somebody_whom_another_brings_in_at_the_same_moment_is_not_missed(bool callOutFirst)
    {
        await Arrives(Couple, monday);
        await PlaceAll(monday);
        var first = await Arrives(callOutFirst ? CallOutToHer : Booking, monday);
        await Arrives(callOutFirst ? Booking : CallOutToHer, monday.AddSeconds(1));

        await using var paused = await Paused.AtTheEndOf(first, Owner);
        var one = PlaceNext(monday.AddSeconds(1));
        await paused.UntilWaiting(1);
        var other = PlaceNext(monday.AddSeconds(1));
        await paused.UntilWaiting(2, orDone: other);
        await paused.LetGo();
        await Task.WhenAll(one, other);

        Assert.Equal(["call-outs: 1 call-outs"], await Lines(Open));
    }

    [Fact]
    public async Task Two_entries_about_two_people_in_one_picture_are_both_in_it()
    {
        await Arrives(Booking, monday);
        await PlaceAll(monday);
        var first = await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother), monday);
        await Arrives(AmarasPieces.CallOut("2", monday, AmarasPieces.Father), monday.AddSeconds(1));

        await using var paused = await Paused.AtTheEndOf(first, Owner);
        var one = PlaceNext(monday.AddSeconds(1));
        await paused.UntilWaiting(1);
        var other = PlaceNext(monday.AddSeconds(1));
        await paused.UntilWaiting(2, orDone: other);
        await paused.LetGo();
        await Task.WhenAll(one, other);

        Assert.Equal(["call-outs: 2 call-outs"], await Lines(Open));
    }

    [Fact]
    public async Task Somebody_new_in_two_pieces_at_once_is_entered_once()
    {
        var first = await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother), monday);
        await Arrives(AmarasPieces.CallOut("2", monday, AmarasPieces.Mother), monday.AddSeconds(1));

        await using var paused = await Paused.AtTheEndOf(first, Owner);
        var one = PlaceNext(monday.AddSeconds(1));
        await paused.UntilWaiting(1);
        var other = PlaceNext(monday.AddSeconds(1));
        await paused.UntilWaiting(2, orDone: other);
        await paused.LetGo();
        await Task.WhenAll(one, other);

        Assert.Single(await Lines("select id::text from people.person"));
    }

    [Fact]
    public async Task What_a_stopped_node_had_half_done_another_does()
    {
        var piece = await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await using var paused = await Paused.AtTheEndOf(piece, Owner);
        using var stop = new CancellationTokenSource();
        var stopped = Corridor.PlaceNext(LocalSettings.National, monday, stop.Token);
        await paused.UntilWaiting(1);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
        Assert.Empty(await Lines("select id::text from chronology.entry"));

        await paused.LetGo();
        Assert.Equal(ArrivalState.Placed, (await PlaceNext(monday))!.State);
        Assert.Equal(["call-outs: 1 call-outs"], await Lines(Open));
    }

    [Fact]
    public async Task A_lost_connection_is_only_a_delay()
    {
        var piece = await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await using var paused = await Paused.AtTheEndOf(piece, Owner);
        var placing = PlaceNext(monday);
        await paused.UntilWaiting(1);
        await paused.KillWhoWaits();
        await paused.LetGo();

        Assert.Equal(ArrivalState.Placed, (await placing)!.State);
        Assert.Equal(["call-outs: 1 call-outs"], await Lines(Open));
        Assert.Equal(["0"], await Lines("select attempts::text from intake.arrival"));
    }

    [Fact]
    public async Task Many_pieces_about_few_families_by_many_nodes_say_what_one_would()
    {
        for (var piece = 0; piece < 60; piece++)
        {
            var family = 10 * (piece % 4);
            var (mother, father) = (AmarasPieces.Mother with { NhsNumber = AmarasPieces.Nhs(100 + family) }, AmarasPieces.Father with { NhsNumber = AmarasPieces.Nhs(101 + family) });
            await Arrives((piece % 5) switch
            {
                0 => AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, $"p{piece}", monday, new Pregnancy(20), mother, AmarasPieces.Unborn),
                1 => AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, $"p{piece}", monday, new Pregnancy(20), mother, father, AmarasPieces.Unborn),
                2 => AmarasPieces.CallOut($"{piece}", monday, father, partner),
                _ => AmarasPieces.CallOut($"{piece}", monday, mother),
            }, monday.AddSeconds(piece));
        }

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => PlaceAll(monday.AddMinutes(2)))));

        Assert.Equal(["placed 60"], await Lines("select state || ' ' || count(*) from intake.arrival group by state"));
        Assert.Equal(await FromNothing(monday.AddMinutes(2)), await Inbox());
        Assert.Equal(4, (await Inbox()).Count);
    }
}
