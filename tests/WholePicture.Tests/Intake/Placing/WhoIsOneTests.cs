using System.Globalization;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Intake.Placing;
using WholePicture.Matching.Deciding;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Placing;

public sealed class WhoIsOneTests : CorridorTest
{
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;
    private static readonly PersonGiven amara = new(PersonRole.Child, "child", AmarasPieces.Nhs(3), Given: "Amara", Family: "Osei", Born: When.On(new(2019, 4, 2)));
    private static readonly PersonGiven zola = new(PersonRole.Child, "child", AmarasPieces.Nhs(7), Given: "Zola", Family: "Reed", Born: When.On(new(2017, 9, 9)));

    protected override IReadOnlyList<ISafeguard> Rules { get; } = [new CallOutsRule()];

    private WhoIsOne Who => new(App, Partnership, LocalSettings.National, Rules);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);
        await Arrives(AmarasPieces.CallOut("1", monday, amara), monday);
        await Arrives(AmarasPieces.CallOut("2", monday, zola), monday);
        await Arrives(AmarasPieces.CallOut("3", monday, zola), monday);
        await PlaceAll(monday);
    }

    [Fact]
    public async Task Two_records_joined_are_one_picture_at_once_and_parted_are_two_again()
    {
        var before = await Standing();
        var join = Joining(await Of("1"), await Of("2"));
        Assert.Null(await Say(join));

        Assert.Equal(await Of("1"), await Of("3"));
        Assert.Equal(["3"], await Lines("select cardinality(rests_on)::text from inbox.concern where closed_at is null"));

        Assert.Null(await Say(Undoing(join)));
        Assert.Equal(before, await Standing());
        Assert.Equal(["1", "2"], await Lines("select cardinality(rests_on)::text from inbox.concern where closed_at is null order by 1"));
    }

    /// <summary>Nobody joined is in Amara's picture, but one of them is named beside her mother: what was read for it names them by a record that is no more.</summary>
    [Fact]
    public async Task A_picture_that_only_names_one_of_them_is_read_anew_and_looked_at()
    {
        var mother = new PersonGiven(PersonRole.Mother, "mother", AmarasPieces.Nhs(11), Given: "Efua", Family: "Osei", Born: When.On(new(1990, 5, 5)));
        var neighbour = new PersonGiven(PersonRole.Reporter, "neighbour", AmarasPieces.Nhs(13), Given: "Joan", Family: "Mills", Born: When.On(new(1961, 1, 8)));
        await Arrives(AmarasPieces.CallOut("4", monday, amara, mother), monday.AddHours(1));
        await Arrives(AmarasPieces.CallOut("5", monday, mother, neighbour), monday.AddHours(1));
        await Arrives(AmarasPieces.CallOut("6", monday, neighbour with { NhsNumber = AmarasPieces.Nhs(15), Given = "Maud", Family = "Tarrant", Born = When.On(new(1948, 11, 30)) }), monday.AddHours(1));
        await PlaceAll(monday.AddHours(1));
        var before = await Drawn();

        Assert.Null(await Say(Joining(await Of("5", 1), await Of("6"))));

        var after = await Drawn();
        Assert.True(after > before);
        Assert.True(await Looking.LookAtNext(LocalSettings.National, monday.AddHours(3), CancellationToken.None));
        Assert.True(await Drawn() > after);

        async Task<long> Drawn() => long.Parse(Assert.Single(await Lines($"select version::text from pictures.child where child_id = '{await Of("1")}'")), CultureInfo.InvariantCulture);
    }

    /// <summary>A brother who came while two were joined, from the same address: placed anew when they are parted, and still who he was.</summary>
    [Fact]
    public async Task Whoever_came_in_between_and_is_nobody_else_keeps_what_leads_to_them()
    {
        var home = new StatementGiven("child", Question.LivesAt, "14 Quay Row, Eastmere EM1 4AB");
        var join = Joining(await Of("1"), await Of("2"));
        await Say(join);
        await Arrives(AmarasPieces.CallOut("4", monday, amara) with { Statements = [home] }, monday.AddHours(1));
        await Arrives(AmarasPieces.CallOut("5", monday, amara with { NhsNumber = AmarasPieces.Nhs(17), Given = "Kofi", Born = When.On(new(2021, 6, 3)) }) with { Statements = [home] }, monday.AddHours(1));
        await PlaceAll(monday.AddHours(1));
        var (before, named) = (await Of("5"), await Named());

        Assert.Null(await Say(Undoing(join)));
        await PlaceAll(monday.AddHours(2));

        Assert.Equal(before, await Of("5"));
        Assert.NotEqual(named, await Named());

        async Task<string> Named() => Assert.Single(await Lines("select named::text from chronology.mention join chronology.entry on entry.id = entry_id where reference = '5'"));
    }

    [Fact]
    public async Task What_came_in_between_and_leant_on_the_join_is_asked_again()
    {
        var join = Joining(await Of("1"), await Of("2"));
        await Say(join);
        await Arrives(AmarasPieces.CallOut("4", monday, amara with { NhsNumber = zola.NhsNumber }), monday.AddHours(1));
        await PlaceAll(monday.AddHours(1));
        Assert.Equal(await Of("1"), await Of("4"));

        await Say(Undoing(join));
        await PlaceAll(monday.AddHours(2));

        Assert.Equal([""], await Lines("select person_id::text from chronology.mention join chronology.entry on entry.id = entry_id where reference = '4'"));
        Assert.Single(await Lines("select id::text from matching.question where answered_at is null"));
    }

    /// <summary>The piece has found Zola by her number, and waits for her; by the time it has her, she stands under Amara.</summary>
    [Fact]
    public async Task A_piece_placed_while_two_are_joined_stands_under_whom_they_are_now()
    {
        await using var paused = await Paused.AtADecision(Owner);
        var saying = Say(Joining(await Of("1"), await Of("2")));
        await paused.UntilWaiting(1);
        await Arrives(AmarasPieces.CallOut("4", monday, zola), monday.AddHours(1));
        var placing = PlaceNext(monday.AddHours(1));
        await paused.UntilWaiting(2);
        await paused.LetGo();
        Assert.Null(await saying);
        Assert.Equal(ArrivalState.Placed, (await placing)!.State);

        Assert.Equal(await Of("1"), await Of("4"));
        Assert.Equal(["4"], await Lines("select cardinality(rests_on)::text from inbox.concern where closed_at is null"));
        Assert.Equal(["0"], await Lines("select attempts::text from intake.arrival where convert_from(raw, 'UTF8')::jsonb ->> 'reference' = '4'"));
    }

    /// <summary>The piece has found Amara, for whom Zola's number stood too; by the time it has her, they are two, and the two numbers are two people's.</summary>
    [Fact]
    public async Task A_piece_placed_while_two_are_parted_again_asks_as_if_it_came_after()
    {
        var join = Joining(await Of("1"), await Of("2"));
        await Say(join);
        await using var paused = await Paused.AtADecision(Owner);
        var saying = Say(Undoing(join));
        await paused.UntilWaiting(1);
        await Arrives(AmarasPieces.CallOut("4", monday, amara with { NhsNumber = zola.NhsNumber }), monday.AddHours(1));
        var placing = PlaceNext(monday.AddHours(1));
        await paused.UntilWaiting(2);
        await paused.LetGo();
        Assert.Null(await saying);

        Assert.Equal(ArrivalState.Asking, (await placing)!.State);
        Assert.Single(await Lines("select id::text from matching.question where answered_at is null"));
    }

    [Fact]
    public async Task What_a_person_parted_stays_apart_when_the_piece_comes_again()
    {
        var part = Parting(await Of("2"), ("3", 0));
        Assert.Null(await Say(part));
        await Arrives(AmarasPieces.CallOut("3", monday, zola), monday.AddHours(1));
        await PlaceAll(monday.AddHours(1));

        Assert.NotEqual(await Of("2"), await Of("3"));
        Assert.Equal(["1", "1", "1"], await Lines("select cardinality(rests_on)::text from inbox.concern where closed_at is null"));

        // The number is on both records now: nobody is chosen
        await Arrives(AmarasPieces.CallOut("4", monday, zola), monday.AddHours(2));
        Assert.Equal(ArrivalState.Asking, Assert.Single(await PlaceAll(monday.AddHours(2))).State);

        Assert.Null(await Say(Undoing(part)));
        await PlaceAll(monday.AddHours(3));
        Assert.Equal(await Of("2"), await Of("3"));
        Assert.Equal(await Of("2"), await Of("4"));
    }

    [Fact]
    public async Task A_child_of_two_mothers_who_are_one_is_entered_once()
    {
        await Arrives(AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, "p1", monday, new Pregnancy(20), AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await Arrives(AmarasPieces.CallOut("5", monday, AmarasPieces.Mother with { NhsNumber = AmarasPieces.Nhs(8), Family = "Adjei", Given = "Dinah" }), monday);
        await PlaceAll(monday);
        Assert.Null(await Say(Joining(await Of("p1"), await Of("5"))));
        await Arrives(AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, "p2", monday, new Pregnancy(24), AmarasPieces.Mother with { NhsNumber = AmarasPieces.Nhs(8) }, AmarasPieces.Unborn), monday.AddHours(1));
        await PlaceAll(monday.AddHours(1));

        Assert.Equal(await Of("p1", 1), await Of("p2", 1));
    }

    /// <summary>The child was entered as expected by the second of two records that turned out to be one mother's.</summary>
    [Fact]
    public async Task A_child_whose_mother_was_joined_is_still_found_by_her_when_an_entry_of_the_childs_was_parted_and_given_back()
    {
        await Arrives(AmarasPieces.CallOut("5", monday, AmarasPieces.Mother with { NhsNumber = AmarasPieces.Nhs(8), Family = "Adjei", Given = "Dinah" }), monday);
        await Arrives(Expecting("p1"), monday);
        await Arrives(Expecting("p2"), monday);
        await PlaceAll(monday);
        Assert.Null(await Say(Joining(await Of("5"), await Of("p1"))));

        var part = Parting(await Of("p1", 1), ("p2", 1));
        Assert.Null(await Say(part));
        Assert.Null(await Say(Undoing(part)));
        await PlaceAll(monday.AddHours(1));
        await Arrives(Expecting("p3"), monday.AddHours(2));
        await PlaceAll(monday.AddHours(2));

        Assert.Equal((await Of("p1", 1), await Of("p1", 1)), (await Of("p2", 1), await Of("p3", 1)));

        static EntryDraft Expecting(string reference) => AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, reference, monday, new Pregnancy(20), AmarasPieces.Mother, AmarasPieces.Unborn);
    }

    [Fact]
    public async Task What_cannot_be_is_answered_plainly()
    {
        var (one, other) = (await Of("1"), await Of("2"));
        var join = Joining(one, other);

        Assert.Equal("This is one record already: nobody can be joined to themselves", await Say(Joining(one, one)));
        Assert.Equal("Say why: whoever doubts it later reads your reason", await Say(join with { Because = " " }));
        Assert.Equal("Choose what is about somebody else", await Say(Parting(one)));
        Assert.StartsWith("Leave at least one entry on this record", await Say(Parting(one, ("1", 0))), StringComparison.Ordinal);
        Assert.StartsWith("What you chose stands on another record", await Say(Parting(one, ("2", 0))), StringComparison.Ordinal);
        Assert.StartsWith("One of them is not on record", await Say(Joining(one, PersonId.New())), StringComparison.Ordinal);

        Assert.Null(await Say(join));
        Assert.StartsWith("They are one record already: Front Door, Social care, said so", await Say(Joining(one, other)), StringComparison.Ordinal);
        Assert.Null(await Say(Undoing(join)));
        Assert.StartsWith("It has been undone already: Front Door, Social care,", await Say(Undoing(join)), StringComparison.Ordinal);
        Assert.StartsWith("There is nothing to undo", await Say(Undoing(join) with { Undoes = Guid.NewGuid() }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_agency_that_said_they_are_two_is_to_be_rung_first()
    {
        var part = Parting(await Of("2"), ("3", 0)) with { By = "manager", Because = "Two brothers" };
        await Say(part);

        Assert.Equal("Carys Holt, Social care, said on 2 March 2026, 10am that they are two: “Two brothers”. Ring them, and undo that first, if you both agree", await Say(Joining(await Of("2"), await Of("3"))));
    }

    [Fact]
    public async Task What_was_decided_is_never_rewritten()
    {
        await Say(Joining(await Of("1"), await Of("2")));
        await using var rewrite = App.CreateCommand("update matching.decision set because = 'Another'");

        Assert.Contains("only ever added to", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => rewrite.ExecuteNonQueryAsync())).MessageText, StringComparison.Ordinal);
    }

    private Task<string?> Say(Decision decision) => Who.Say(decision, monday.AddMinutes(60), CancellationToken.None);

    private async Task<PersonId> Of(string reference, int place = 0) =>
        new(Guid.Parse(Assert.Single(await Lines($"select person_id::text from chronology.mention join chronology.entry on entry.id = entry_id where reference = '{reference}' and place = {place}"))));

    private Task<IReadOnlyList<string>> Standing() => Lines("select entry_id || ' ' || place || ' ' || person_id from chronology.mention union all select person_id || kind || value from people.identifier union all select key || ' ' || person_id from matching.person_key order by 1");

    private static Decision Joining(PersonId one, PersonId other) => new(Guid.NewGuid(), DecisionKind.Joined, one, other, [], null, "The same scar", "front-door", new("social-care"), monday.AddMinutes(60), 0);

    private static Decision Undoing(Decision decision) => decision with { Id = Guid.NewGuid(), Kind = DecisionKind.Undone, Mentions = [], Undoes = decision.Id, Because = "A mistake of mine" };

    private Decision Parting(PersonId from, params (string Reference, int Place)[] mentions) => new(Guid.NewGuid(), DecisionKind.Parted, from, PersonId.New(),
        [.. mentions.Select(mention => (new EntryId(Guid.Parse(Lines($"select id::text from chronology.entry where reference = '{mention.Reference}'").GetAwaiter().GetResult()[0])), mention.Place))], null, "Another boy", "front-door", new("social-care"), monday.AddMinutes(60), 0);
}
