using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards;
using WholePicture.Tests.Database;
using WholePicture.Web.Pages.Inbox;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Placing;

public sealed class AboutWhomTests : CorridorTest
{
    private const string Open = "select coalesce(child_id::text, 'about whom: open') || ' ' || code from inbox.concern where closed_at is null order by 1";
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;
    private static readonly PersonGiven somebody = new(PersonRole.Child, "child", Given: "Amara");

    protected override IReadOnlyList<ISafeguard> Rules { get; } = [new CallOutsRule(), new BirthOverdueRule()];

    [Fact]
    public async Task What_is_urgent_is_said_at_once_and_about_whom_is_asked()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday);

        Assert.Equal(ArrivalState.Asking, Assert.Single(await PlaceAll(monday)).State);

        Assert.Equal(["about whom: open call-outs"], await Lines(Open));
        Assert.Equal(["There is no number, and no whole name with a day of birth, to find this person by"], await Lines("select why from matching.question"));
        Assert.Empty(await Lines("select id::text from chronology.entry"));
    }

    [Fact]
    public async Task A_child_whom_nobody_named_is_asked_about_and_what_is_urgent_of_them_is_said()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, new PersonGiven(PersonRole.Child, "child", Unnamed: "a girl of about three"), AmarasPieces.Mother), monday);
        await PlaceAll(monday);

        Assert.Equal(["about whom: open call-outs"], await Lines(Open));
        Assert.Equal(["No child in this piece is named"], await Lines("select why from matching.question"));
    }

    [Fact]
    public async Task An_answer_places_it_and_closes_what_was_said_of_nobody()
    {
        await Arrives(AmarasPieces.Pregnancy(monday), monday);
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday);
        await PlaceAll(monday);
        var amara = Assert.Single(await Lines("select child_id::text from pictures.child"));

        Assert.Equal(AboutWhom.Outcome.Rejoins, await Answer(new(Guid.Parse(amara))));
        Assert.Equal(ArrivalState.Placed, Assert.Single(await PlaceAll(monday.AddHours(1))).State);

        Assert.Equal([$"{amara} call-outs"], await Lines(Open));
        Assert.Equal(["The piece is placed now, and what follows from it is raised about the child"], await Lines("select closed_because from inbox.concern where closed_at is not null"));
    }

    [Fact]
    public async Task One_that_is_overtaken_by_what_its_agency_sends_under_the_same_reference_asks_no_more_and_raises_no_more()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday);
        await PlaceAll(monday);
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday.AddHours(1));

        Assert.Equal([ArrivalState.Placed, ArrivalState.Refused], (await PlaceAll(monday.AddHours(1))).Select(placed => placed.State));

        Assert.Empty(await Lines("select why from matching.question where answered_at is null"));
        Assert.DoesNotContain("about whom: open call-outs", await Lines(Open));
    }

    [Fact]
    public async Task An_answer_may_be_somebody_new()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday);
        await PlaceAll(monday);
        var person = PersonId.New();

        await Answer(person);
        await PlaceAll(monday.AddHours(1));

        Assert.Equal([$"{person} call-outs"], await Lines(Open));
    }

    [Fact]
    public async Task Who_has_a_telephone_and_half_a_name_in_common_with_one_on_record_is_asked_about_them()
    {
        await Arrives(AmarasPieces.Pregnancy(monday) with { Statements = [new("mother", Question.Telephone, "07700 900 123")] }, monday);
        await PlaceAll(monday);
        var caller = new PersonGiven(PersonRole.Mother, "caller", Given: "Dina");

        await Arrives(AmarasPieces.CallOut("1", monday, caller) with { Statements = [new("caller", Question.Telephone, "+44 7700 900123")] }, monday);
        await PlaceAll(monday);

        Assert.Equal(await Lines("select person_id::text from people.identifier where kind = 'nhs'"), await Lines("select unnest(candidates)::text from matching.question"));
    }

    [Fact]
    public async Task A_pupil_number_finds_a_child_however_it_and_their_name_are_spelt()
    {
        var pupil = new PersonGiven(PersonRole.Child, "amara", Upn: "L201000024001", Given: "Amara", Family: "Osei");
        await Arrives(AmarasPieces.CallOut("1", monday, pupil), monday);
        await PlaceAll(monday);

        await Arrives(AmarasPieces.CallOut("2", monday, pupil with { Upn = "l201 0000 24001", Given = "Ammarah" }), monday);

        Assert.Equal(ArrivalState.Placed, Assert.Single(await PlaceAll(monday)).State);
        Assert.Single(await Lines("select id::text from people.person"));
    }

    [Fact]
    public async Task A_question_is_answered_once()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday);
        await PlaceAll(monday);
        var question = Guid.Parse(Assert.Single(await Lines("select id::text from matching.question")));

        Assert.Equal(AboutWhom.Outcome.Rejoins, await Answer(PersonId.New(), question));
        Assert.Equal(AboutWhom.Outcome.AnsweredBefore, await Answer(PersonId.New(), question));
    }

    [Fact]
    public async Task Of_a_piece_partly_sure_the_sure_part_counts_at_once_and_the_rest_when_answered()
    {
        var stranger = new PersonGiven(PersonRole.AllegedPerpetrator, "him", Given: "Marek");
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn, stranger), monday);
        var placed = Assert.Single(await PlaceAll(monday));
        Assert.Equal((ArrivalState.Placed, 1), (placed.State, placed.Raised));

        var him = PersonId.New();
        await Answer(him);
        await PlaceAll(monday.AddHours(1));

        Assert.Equal(["mother", "child", "alleged-perpetrator"], await Lines("select role from chronology.mention where person_id is not null order by place"));
        Assert.Contains(him.ToString(), await Lines("select person_id::text from pictures.member"));
    }

    [Fact]
    public async Task What_arrives_later_may_answer()
    {
        var amara = new PersonGiven(PersonRole.Child, "child", Given: "Amara", Family: "Osei", Born: When.On(new(2019, 4, 2)));
        await Arrives(AmarasPieces.CallOut("1", monday, amara with { NhsNumber = AmarasPieces.Nhs(3) }), monday);
        await Arrives(AmarasPieces.CallOut("2", monday, amara with { NhsNumber = AmarasPieces.Nhs(4) }), monday);
        await PlaceAll(monday);
        await Answer(PersonId.New());
        await PlaceAll(monday);

        // Two share a name and a birthday; whose is this number?
        await Arrives(AmarasPieces.CallOut("3", monday, amara with { Local = "P-17" }), monday);
        Assert.Equal(ArrivalState.Asking, Assert.Single(await PlaceAll(monday)).State);

        await Arrives(AmarasPieces.CallOut("4", monday, new PersonGiven(PersonRole.Child, "child", AmarasPieces.Nhs(3), Local: "P-17")), monday);
        Assert.Equal([ArrivalState.Placed, ArrivalState.Placed], (await PlaceAll(monday)).Select(placed => placed.State));

        Assert.Empty(await Lines("select id::text from matching.question where answered_at is null"));
        Assert.Equal(["1", "3"], await Lines("select count(*)::text from chronology.mention group by person_id order by 1"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_withdrawn_whoever_its_words_cannot_find()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday);
        await Arrives(AmarasPieces.CallOut("2", monday, somebody) with { Corrects = "1", Withdrawn = "Another family" }, monday.AddSeconds(1));
        await PlaceAll(monday.AddSeconds(1));

        Assert.DoesNotContain(await Lines(Open), line => !line.StartsWith("about whom", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawal_that_comes_before_what_it_withdraws_and_finds_nobody_waits_for_it()
    {
        await Arrives(AmarasPieces.CallOut("2", monday, somebody) with { Corrects = "1", Withdrawn = "Another family" }, monday);
        await PlaceAll(monday);
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn), monday.AddSeconds(1));
        await PlaceAll(monday.AddSeconds(1));

        Assert.DoesNotContain(await Lines(Open), line => !line.StartsWith("about whom", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_correction_whose_people_nobody_finds_is_kept_from_those_from_whom_the_original_is()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother, AmarasPieces.Unborn) with { Handling = new(OnlyThisAgency: true) }, monday);
        await Arrives(AmarasPieces.CallOut("2", monday, somebody) with { Corrects = "1" }, monday.AddSeconds(1));
        var correction = (await PlaceAll(monday.AddSeconds(1)))[^1].Receipt;

        Assert.True(Assert.Single((await new PieceAlone(App).Find(correction, CancellationToken.None))!.Handlings).OnlyThisAgency);
    }

    [Fact]
    public async Task An_answer_given_while_the_piece_is_being_placed_is_not_lost()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday);
        await PlaceAll(monday);
        await Owner.Do("update intake.arrival set state = 'waiting'");

        await using var placing = await Owner.OpenConnectionAsync();
        await using var transaction = await placing.BeginTransactionAsync();
        await using (var marked = placing.Command("update intake.arrival set state = 'asking'"))
        {
            await marked.ExecuteNonQueryAsync();
        }

        var answer = Answer(PersonId.New());
        await Task.Delay(TimeSpan.FromMilliseconds(200));
        await transaction.CommitAsync();
        await answer;

        Assert.Equal(["waiting"], await Lines("select state from intake.arrival"));
    }

    [Fact]
    public async Task A_copy_of_a_piece_that_waits_is_settled_with_it()
    {
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday);
        await Arrives(AmarasPieces.CallOut("1", monday, somebody), monday.AddSeconds(1));
        await PlaceAll(monday.AddSeconds(1));
        var person = PersonId.New();

        await Answer(person, Guid.Parse((await Lines("select id::text from matching.question order by asked_at"))[0]));
        await PlaceAll(monday.AddSeconds(2));

        Assert.Equal([$"{person} call-outs"], await Lines(Open));
        Assert.Empty(await Lines("select id::text from matching.question where answered_at is null"));
    }

    [Fact]
    public async Task A_piece_about_somebody_not_known_yet_waits_for_whoever_makes_them_known()
    {
        var child = AmarasPieces.Unborn with { Ref = "child" };
        await Arrives(AmarasPieces.CallOut("1", monday, AmarasPieces.Mother with { NhsNumber = null }, child), monday);
        Assert.Equal(ArrivalState.Asking, Assert.Single(await PlaceAll(monday)).State);
        await Arrives(AmarasPieces.Pregnancy(monday), monday);
        await PlaceAll(monday);
        var mother = Assert.Single(await Lines("select person_id::text from people.identifier where kind = 'nhs'"));

        // The mother answered, the child is found by her
        await Answer(new(Guid.Parse(mother)), Guid.Parse((await Lines("select id::text from matching.question order by place"))[0]));
        Assert.Equal(ArrivalState.Placed, Assert.Single(await PlaceAll(monday)).State);

        Assert.Single(await Lines("select child_id::text from pictures.child"));
        Assert.Empty(await Lines("select id::text from matching.question where answered_at is null"));
    }

    private async Task<AboutWhom.Outcome> Answer(PersonId person, Guid? question = null)
    {
        var asked = question ?? Guid.Parse(Assert.Single(await Lines("select id::text from matching.question where answered_at is null")));

        return await new AboutWhom(App).Answer(asked, person, "front-door", monday.AddMinutes(30), CancellationToken.None);
    }
}
