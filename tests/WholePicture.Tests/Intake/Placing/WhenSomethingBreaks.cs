using System.Text;
using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Intake.Placing;

public sealed class WhenSomethingBreaks : CorridorTest
{
    private const string Open = "select code || ' ' || about from inbox.concern where closed_at is null order by 1";
    private const string Unplaced = "select state || ' ' || attempts from intake.arrival where state <> 'placed'";
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;
    private readonly BreakableRule breakable = new();

    protected override IReadOnlyList<ISafeguard> Rules => [new CallOutsRule(), breakable];

    [Fact]
    public async Task A_safeguard_that_fails_is_told_to_a_manager_and_the_others_speak()
    {
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);
        breakable.IsBroken = true;
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await PlaceAll(monday);

        Assert.Equal(["call-outs ", "safeguard-broken breakable"], await Lines(Open));
        Assert.Equal(["manager"], await Lines("select professional from inbox.told join inbox.concern on id = concern_id where code = 'safeguard-broken'"));
    }

    [Fact]
    public async Task What_it_said_before_it_failed_still_stands_and_all_is_well_when_it_is_repaired()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await PlaceAll(monday);
        breakable.IsBroken = true;
        await Arrives(AmarasPieces.CallOut("2", monday, AmarasPieces.Mother), monday);
        await PlaceAll(monday);
        Assert.Equal(["breakable ", "call-outs ", "safeguard-broken breakable"], await Lines(Open));

        breakable.IsBroken = false;
        await Until(monday.AddDays(2));
        Assert.Equal(["breakable ", "call-outs "], await Lines(Open));
    }

    [Fact]
    public async Task A_piece_that_cannot_be_placed_is_tried_again_later_holds_up_nobody_and_then_the_front_door_is_told()
    {
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);

        // No JSON at all: the door lets no such thing in, so nobody foresaw it
        await Arrives(Encoding.UTF8.GetBytes("not JSON"), AmarasPieces.Police, monday);
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday.AddSeconds(1));

        Assert.Equal([ArrivalState.Waiting, ArrivalState.Placed], (await PlaceAll(monday.AddSeconds(1))).Select(placed => placed.State));
        Assert.Null(await PlaceNext(monday.AddSeconds(1)));

        for (var tries = 2; tries <= 5; tries++)
        {
            Assert.NotNull(await PlaceNext(monday.AddHours(tries)));
        }

        Assert.Equal(["failed 5"], await Lines(Unplaced));
        Assert.Equal(["breakable ", "call-outs ", "piece-not-placed "], await Lines(Open));
        Assert.Equal(["front-door"], await Lines("select role from inbox.told join inbox.concern on id = concern_id where code = 'piece-not-placed'"));
        Assert.Null(await PlaceNext(monday.AddHours(5.9)));
    }

    [Fact]
    public async Task What_failed_is_tried_every_hour_and_what_was_told_closes_when_it_is_placed()
    {
        var piece = await Arrives(Encoding.UTF8.GetBytes("not JSON"), AmarasPieces.Police, monday);
        for (var hour = 1; hour <= 8; hour++)
        {
            await PlaceNext(monday.AddHours(hour));
        }

        Assert.Equal(["failed 8"], await Lines(Unplaced));
        Assert.Equal(["piece-not-placed "], await Lines(Open));

        await Mended(piece, AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn));
        Assert.Equal(ArrivalState.Placed, (await PlaceNext(monday.AddHours(9)))!.State);
        Assert.Equal(["breakable ", "call-outs "], await Lines(Open));
    }

    /// <summary>A newer node's door let it in; this one does not know its kind. Refused, it would be lost for good.</summary>
    [Fact]
    public async Task What_another_node_let_in_and_this_one_cannot_read_waits_and_is_never_refused()
    {
        var piece = await Arrives(Encoding.UTF8.GetBytes("""{"kind": "of-next-year", "version": 1}"""), AmarasPieces.Police, monday);
        Assert.Equal(ArrivalState.Waiting, Assert.Single(await PlaceAll(monday)).State);

        await Mended(piece, AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn));
        Assert.Equal(ArrivalState.Placed, (await PlaceNext(monday.AddMinutes(1)))!.State);
    }

    // As if the fault had been mended: the piece is such as this version can read
    private async Task Mended(EntryId piece, EntryDraft entry)
    {
        await using var mend = Owner.Command("update intake.arrival set raw = $2 where id = $1", piece.Value, JsonSerializer.SerializeToUtf8Bytes(entry, HouseJson.Options));
        await mend.ExecuteNonQueryAsync();
    }
}
