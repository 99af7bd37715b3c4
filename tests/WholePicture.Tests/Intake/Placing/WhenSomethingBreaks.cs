using System.Text;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards;

namespace WholePicture.Tests.Intake.Placing;

public sealed class WhenSomethingBreaks : CorridorTest
{
    private const string Open = "select code || ' ' || about from inbox.concern where closed_at is null order by 1";
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
    public async Task A_piece_that_cannot_be_placed_is_tried_again_later_and_then_listed_and_holds_up_nobody()
    {
        // No JSON at all: the door lets no such thing in, so nobody foresaw it
        await Arrives(Encoding.UTF8.GetBytes("not JSON"), AmarasPieces.Police, monday);
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday.AddSeconds(1));

        Assert.Equal([ArrivalState.Waiting, ArrivalState.Placed], (await PlaceAll(monday.AddSeconds(1))).Select(placed => placed.State));
        Assert.Null(await PlaceNext(monday.AddSeconds(1)));

        for (var tries = 2; tries <= 5; tries++)
        {
            Assert.NotNull(await PlaceNext(monday.AddHours(tries)));
        }

        Assert.Null(await PlaceNext(monday.AddDays(1)));
        Assert.Equal(["failed 5"], await Lines("select state || ' ' || attempts from intake.arrival where state <> 'placed'"));
    }

    [Fact]
    public async Task A_piece_that_is_not_an_entry_is_refused_with_every_reason()
    {
        await Arrives(Encoding.UTF8.GetBytes("""{"kind": "police-call-out", "surprise": 1}"""), AmarasPieces.Police, monday);

        Assert.Equal(ArrivalState.Refused, Assert.Single(await PlaceAll(monday)).State);
        Assert.NotEqual("1", Assert.Single(await Lines("select jsonb_array_length(problems)::text from intake.arrival")));
    }
}
