using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Placing;

public sealed class CorridorTests : CorridorTest
{
    private const string Open = "select code || ': ' || because from inbox.concern where closed_at is null order by 1";
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;

    protected override IReadOnlyList<ISafeguard> Rules { get; } = [new CallOutsRule(), new BirthOverdueRule()];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);
    }

    [Fact]
    public async Task A_piece_becomes_an_entry_a_picture_and_a_concern_with_somebody_told()
    {
        var receipt = await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);

        var placed = Assert.Single(await PlaceAll(monday));

        Assert.True(placed.State is ArrivalState.Placed, string.Join("; ", await Lines("select problems::text from intake.arrival")));
        Assert.Equal((receipt, ArrivalState.Placed, 1), (placed.Receipt, placed.State, placed.Raised));
        Assert.Equal(["call-outs: 1 call-outs"], await Lines(Open));
        Assert.Equal(["front-door front-door", "midwife nobody: No midwife is recorded for this family and nobody is on duty for it"],
            await Lines("select role || ' ' || coalesce(professional, 'nobody: ' || not_reached) from inbox.told order by 1"));
    }

    [Fact]
    public async Task A_concern_grows_with_each_piece_and_keeps_its_key()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await PlaceAll(monday);
        await Arrives(AmarasPieces.CallOut("2", monday.AddDays(1), AmarasPieces.Mother), monday.AddDays(1));

        Assert.Equal(1, Assert.Single(await PlaceAll(monday.AddDays(1))).Grown);

        Assert.Equal(["call-outs: 2 call-outs"], await Lines(Open));
        Assert.Single(await Lines("select id::text from inbox.concern where grown_at is not null"));
    }

    [Fact]
    public async Task Sent_twice_is_held_once()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday.AddMinutes(1));

        Assert.All(await PlaceAll(monday.AddMinutes(1)), placed => Assert.Equal(ArrivalState.Placed, placed.State));

        Assert.Equal(["call-outs: 1 call-outs"], await Lines(Open));
        Assert.Contains("sent before", Assert.Single(await Lines("select problems::text from intake.arrival where problems is not null")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_entry_under_a_reference_already_used_is_refused()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother), monday);
        await Arrives(AmarasPieces.CallOut("1", monday.AddHours(-1), AmarasPieces.Mother), monday);

        Assert.Equal([ArrivalState.Placed, ArrivalState.Refused], (await PlaceAll(monday)).Select(placed => placed.State));

        Assert.Contains("/reference", Assert.Single(await Lines("select problems::text from intake.arrival where state = 'refused'")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_birth_joins_the_child_who_was_expected()
    {
        await Arrives(AmarasPieces.Pregnancy(monday), monday);
        await Arrives(AmarasPieces.Birth(monday.AddDays(147)), monday.AddDays(147));
        await Arrives(AmarasPieces.CallOut("1", monday.AddDays(150), AmarasPieces.AmaraByName), monday.AddDays(150));
        await PlaceAll(monday.AddDays(150));

        Assert.Single(await Lines("select child_id::text from pictures.child"));
        Assert.Equal(2, (await Lines("select id::text from people.person")).Count);
    }

    [Fact]
    public async Task Time_alone_raises_and_an_entry_closes()
    {
        await Arrives(AmarasPieces.Pregnancy(monday), monday);
        await PlaceAll(monday);
        Assert.Empty(await Lines(Open));

        await Until(monday.AddDays(200));
        Assert.Equal(["birth-overdue: No birth is recorded"], await Lines(Open));

        await Arrives(AmarasPieces.Birth(monday.AddDays(147)), monday.AddDays(201));
        Assert.Equal(1, Assert.Single(await PlaceAll(monday.AddDays(201))).Closed);
        Assert.Equal(["It no longer holds"], await Lines("select closed_because from inbox.concern"));
    }

    [Fact]
    public async Task An_entry_received_by_a_clock_ahead_of_ours_counts_at_once()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday.AddMinutes(3));
        await PlaceAll(monday);

        Assert.Equal(["call-outs: 1 call-outs"], await Lines(Open));
    }

    [Fact]
    public async Task What_is_known_of_the_father_counts_when_he_becomes_the_father()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Father with { As = PersonRole.AllegedPerpetrator }), monday);
        await PlaceAll(monday);
        Assert.Empty(await Lines(Open));

        await Arrives(AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, "booking", monday.AddDays(1), new Pregnancy(20), AmarasPieces.Mother, AmarasPieces.Father, AmarasPieces.Unborn), monday.AddDays(1));
        await PlaceAll(monday.AddDays(1));

        Assert.Equal(["call-outs: 1 call-outs"], await Lines(Open));
    }

    [Fact]
    public async Task A_withdrawn_entry_closes_what_rested_on_it_although_it_is_about_nobody_else_there()
    {
        var stranger = new PersonGiven(PersonRole.Subject, NhsNumber: AmarasPieces.Nhs(9));
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await Arrives(AmarasPieces.CallOut("2", monday.AddHours(1), stranger) with { Corrects = "1", Withdrawn = "Another family" }, monday.AddHours(1));
        await PlaceAll(monday.AddHours(1));

        Assert.Empty(await Lines(Open));
        await using var why = App.Command("select distinct closed_because from inbox.concern where child_id is not null");
        Assert.Equal("An entry it rested on was corrected or withdrawn by its agency", await why.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_correction_may_come_before_what_it_corrects()
    {
        await Arrives(AmarasPieces.CallOut("2", monday.AddHours(1), AmarasPieces.Mother, AmarasPieces.Unborn) with { Corrects = "1", Withdrawn = "Another family" }, monday.AddHours(1));
        await PlaceAll(monday.AddHours(1));
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday.AddHours(2));
        await PlaceAll(monday.AddHours(2));

        Assert.Empty(await Lines(Open));
    }

    [Fact]
    public async Task Who_has_grown_up_has_no_picture_drawn()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Amara with { Born = When.On(new(2008, 3, 3)), Expected = null }), monday);
        await PlaceAll(monday);
        Assert.Single(await Lines(Open));

        await Until(monday.AddDays(2));
        Assert.Empty(await Lines(Open));
    }
}
