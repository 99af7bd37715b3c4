using WholePicture.Access;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Escalating;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>A challenge is answered, and the answer read, though what it was about holds no longer (REQ CH-10).</summary>
public sealed class ChallengedTests : CorridorTest
{
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;
    private readonly SwitchedRule switched = new();
    private int calls;

    protected override IReadOnlyList<ISafeguard> Rules => [switched];

    private ActStore Acts => new(App);

    [Fact]
    public async Task Unanswered_it_waits_for_whoever_it_was_put_to_and_they_may_still_see_the_child()
    {
        var concern = await Challenged();
        await GoesQuiet(monday.AddHours(2));

        Assert.True(await Waits("manager"));
        Assert.False(await Waits("front-door"));
        Assert.Equal([true], (await Acts.Waiting("manager", CancellationToken.None)).Select(line => line.Waits));
        Assert.Equal([false], (await Acts.Waiting("front-door", CancellationToken.None)).Select(line => line.Waits));
        Assert.NotNull((await Read(concern)).ClosedAt);
        Assert.Contains("manager", await Lines("select professional from access.tie where kind = 'told'"));
    }

    [Fact]
    public async Task Answered_it_waits_for_whoever_challenged_until_they_have_read_the_answer_and_then_it_is_closed()
    {
        var concern = await Challenged();
        await GoesQuiet(monday.AddHours(2));
        await Answered(concern, monday.AddHours(3));
        await Until(monday.AddHours(5));

        Assert.False(await Waits("manager"));
        Assert.True(await Waits("front-door"));

        await Acts.Read(await Read(concern), "front-door", monday.AddHours(6), CancellationToken.None);
        await Until(monday.AddHours(8));

        Assert.False(await Waits("front-door"));
        Assert.Empty(await Lines("select id::text from inbox.concern where closed_at is null"));
        Assert.Empty(await Lines("select professional from inbox.told where closed_at is null"));
        Assert.Equal(["It no longer holds"], await Lines("select closed_because from inbox.concern"));
    }

    [Fact]
    public async Task Answered_before_it_goes_quiet_it_is_closed_at_once()
    {
        var concern = await Challenged();
        await Answered(concern, monday.AddHours(2));
        await Acts.Read(await Read(concern), "front-door", monday.AddHours(3), CancellationToken.None);
        await GoesQuiet(monday.AddHours(4));

        Assert.Empty(await Lines("select id::text from inbox.concern where closed_at is null"));
    }

    [Fact]
    public async Task When_it_holds_again_it_says_so_anew_and_the_challenge_is_still_there()
    {
        var concern = await Challenged();
        await GoesQuiet(monday.AddHours(2));
        switched.IsQuiet = false;
        await Called(monday.AddHours(3));

        Assert.Null((await Read(concern)).ClosedAt);
        Assert.True(await Waits("front-door"));
        Assert.Single((await Read(concern)).RequestsTo("manager"));
        Assert.Equal(["switched"], await Lines("select code from inbox.concern"));
    }

    [Fact]
    public async Task Not_opened_in_time_it_goes_further_and_nobody_else_is_chased()
    {
        var concern = await Challenged();
        await GoesQuiet(monday.AddHours(2));
        await new Escalation(App, Partnership, Acts, new TieStore(App, TimeProvider.System)).Run(monday.AddDays(3), CancellationToken.None);

        Assert.Equal(["manager"], (await Read(concern)).Acts.Where(act => act.Kind is ActKind.Escalated).Select(act => act.Professional));
    }

    private async Task<Guid> Challenged()
    {
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);
        await Called(monday);
        var concern = Guid.Parse(Assert.Single(await Lines("select id::text from inbox.concern")));
        await Acts.Read(await Read(concern), "front-door", monday.AddMinutes(30), CancellationToken.None);
        await Acts.Keep(new(Guid.NewGuid(), concern, "front-door", ActKind.Challenged, monday.AddHours(1), Words: "They must meet", HandedTo: "manager"), (await Read(concern)).Child, Person("manager"), CancellationToken.None);

        return concern;
    }

    private async Task Answered(Guid concern, DateTimeOffset at) => await Acts.Keep(
        new(Guid.NewGuid(), concern, "manager", ActKind.Answered, at, AnswerKind.Stands, "It stands", "front-door", (await Read(concern)).RequestsTo("manager")[0].Id), (await Read(concern)).Child, Person("front-door"), CancellationToken.None);

    private async Task GoesQuiet(DateTimeOffset at)
    {
        switched.IsQuiet = true;
        await Called(at);
    }

    private async Task Called(DateTimeOffset at)
    {
        await Arrives(AmarasPieces.CallOut($"{++calls}", at, AmarasPieces.Mother, AmarasPieces.Unborn), at);
        await PlaceAll(at);
    }

    private async Task<bool> Waits(string professional) => Assert.Single(await Acts.Of([professional], monday.AddDays(1), CancellationToken.None)).WaitsFor(professional);

    private async Task<Raised> Read(Guid concern) => (await Acts.One(concern, CancellationToken.None))!;

    private static Professional Person(string id) => AmarasPieces.Partnership.Professional(id)!;
}
