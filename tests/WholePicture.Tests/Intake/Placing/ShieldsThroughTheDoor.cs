using WholePicture.Access.Rights;
using WholePicture.Access.Ties;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Intake.Placing;
using WholePicture.Matching.Deciding;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>Somebody from whom something is kept away, and what comes in near them, on PostgreSQL.</summary>
public sealed class ShieldsThroughTheDoor : CorridorTest
{
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;
    private static readonly PersonGiven amara = new(PersonRole.Child, "child", AmarasPieces.Nhs(3), Given: "Amara", Family: "Osei", Born: When.On(new(2019, 4, 2)));
    private static readonly PersonGiven him = new(PersonRole.Father, "him", AmarasPieces.Nhs(2), Given: "Marek", Family: "Lund");
    private static readonly PersonGiven zola = new(PersonRole.Child, "zola", AmarasPieces.Nhs(7), Given: "Zola", Family: "Reed", Born: When.On(new(2017, 9, 9)));
    private static readonly PersonGiven hers = new(PersonRole.Father, "father", AmarasPieces.Nhs(9), Given: "Jarek", Family: "Holm");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);
        await Arrives(AmarasPieces.CallOut("1", monday, amara, him) with { Handling = new([him.Ref!]), Statements = [new("child", Question.LivesAt, "14 Quay Row, Eastmere EM1 4AB")] }, monday);
        await Arrives(AmarasPieces.CallOut("2", monday, zola, hers), monday);
        await PlaceAll(monday);
    }

    [Fact]
    public async Task Whoever_is_somewhat_like_them_waits_for_a_person_and_is_not_entered_unshielded()
    {
        var people = (await Lines("select id::text from people.person")).Count;
        await Arrives(AmarasPieces.CallOut("3", monday, amara with { NhsNumber = null, Born = When.On(new(2014, 7, 11)) }), monday);

        Assert.Equal(ArrivalState.Asking, Assert.Single(await PlaceAll(monday)).State);
        Assert.Equal("Somebody on record has the same name but another date of birth", Assert.Single(await Lines("select why from matching.question")));
        Assert.Equal(["It is not certain who this is: a person is asked. There is nothing to do for you"], await Lines("select problem ->> 'detail' from intake.arrival, jsonb_array_elements(problems) problem where state = 'asking'"));
        Assert.Equal(people, (await Lines("select id::text from people.person")).Count);
    }

    [Fact]
    public async Task Whoever_is_like_somebody_from_whom_nothing_is_kept_away_is_entered()
    {
        await Arrives(AmarasPieces.CallOut("3", monday, zola with { NhsNumber = null, Born = When.On(new(2012, 12, 18)) }), monday);

        Assert.Equal(ArrivalState.Placed, Assert.Single(await PlaceAll(monday)).State);
    }

    [Fact]
    public async Task Who_was_once_taken_for_him_reads_nothing_that_is_kept_from_him_whatever_is_taken_back()
    {
        await Partnership.SayWho("front-door", await Of("2", 1), CancellationToken.None);
        var child = await Of("1", 0);
        Assert.NotNull(await Door(child));
        Assert.Equal(Sight.Content, await Sees());

        var join = new Decision(Guid.NewGuid(), DecisionKind.Joined, await Of("1", 1), await Of("2", 1), [], null, "One man, two names", "manager", new("social-care"), monday, 0);
        Assert.Null(await Says(join));
        Assert.Null(await Door(child));
        Assert.Equal(Sight.Hidden, await Sees());

        Assert.Null(await Says(join with { Id = Guid.NewGuid(), Kind = DecisionKind.Undone, Undoes = join.Id }));
        Assert.Null(await Door(child));
        Assert.Equal(Sight.Hidden, await Sees());
    }

    [Fact]
    public async Task Parted_from_himself_he_still_reads_nothing_that_was_kept_from_him()
    {
        await Arrives(AmarasPieces.CallOut("4", monday, zola, him), monday);
        await PlaceAll(monday);
        await Partnership.SayWho("front-door", await Of("1", 1), CancellationToken.None);
        var mention = new EntryId(Guid.Parse(Assert.Single(await Lines("select id::text from chronology.entry where reference = '1'"))));

        Assert.Null(await Says(new(Guid.NewGuid(), DecisionKind.Parted, await Of("1", 1), PersonId.New(), [(mention, 1)], null, "His brother", "manager", new("social-care"), monday, 0)));

        Assert.NotEqual(await Of("1", 1), await Of("4", 1));
        Assert.Equal(Sight.Hidden, await Sees());
    }

    private Task<Reader?> Door(PersonId child) => new Door(App, Partnership, new TieStore(App, new FixedTime(monday)), new FixedTime(monday)).Open(child, "front-door", CancellationToken.None);

    private async Task<Sight> Sees()
    {
        await using var connection = await App.OpenConnectionAsync();
        var entry = (await EntryStore.About(connection, [await Of("1", 0)], CancellationToken.None)).Single(one => one.Reference == "1");

        return Sights.Of(entry, new((await Partnership.Load(CancellationToken.None)).Professional("front-door")!, WholePicture.Access.Rights.Ground.Duty, Wall.None));
    }

    private Task<string?> Says(Decision decision) => new WhoIsOne(App, Partnership, LocalSettings.National).Say(decision, monday.AddHours(1), CancellationToken.None);

    private async Task<PersonId> Of(string reference, int place) =>
        new(Guid.Parse(Assert.Single(await Lines($"select person_id::text from chronology.mention join chronology.entry on entry.id = entry_id where reference = '{reference}' and place = {place}"))));
}
