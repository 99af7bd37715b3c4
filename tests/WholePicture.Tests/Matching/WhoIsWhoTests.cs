using WholePicture.Matching;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Tests.Matching;

public sealed class WhoIsWhoTests
{
    private static readonly Identifier mothers = Identifier.Nhs(NhsNumber.TryParse("943 476 5919")!.Value);
    private static readonly Identifier anothers = Identifier.Nhs(NhsNumber.TryParse("999 014 2769")!.Value);
    private static readonly DateOnly due = new(2026, 7, 27);

    [Fact]
    public void Somebody_new_with_enough_to_be_found_again_is_entered()
    {
        var found = Find([Adult(0, mothers)]);

        Assert.NotNull(found[0].Person);
        Assert.Equal([mothers], found[0].Adds);
    }

    [Fact]
    public void A_name_alone_is_asked_about() => Assert.NotNull(Find([Adult(0) with { Given = "Ada", Family = "Quill" }])[0].Asks);

    [Fact]
    public void A_first_name_and_a_birthday_are_not_enough() => Assert.NotNull(Find([Adult(0) with { Given = "Baby", Born = due }])[0].Asks);

    [Fact]
    public void Of_somebody_nobody_named_beside_others_nobody_is_asked() => Assert.Equal(Found.Nobody, Find([Adult(0, mothers), Adult(1) with { IsUnnamed = true }])[1]);

    [Fact]
    public void Where_nobody_at_all_is_named_somebody_is_asked() => Assert.NotNull(Find([Adult(0) with { IsUnnamed = true }, Adult(1) with { IsUnnamed = true }])[0].Asks);

    [Fact]
    public void Where_no_child_is_named_somebody_is_asked_which_it_is_though_the_mother_is() =>
        Assert.Equal([true, false], Find([Unborn(0, mother: 1) with { IsUnnamed = true }, Adult(1, mothers)]).Select(found => found.Asks is not null));

    [Fact]
    public void Where_one_child_is_named_another_need_not_be() =>
        Assert.Equal([false, false], Find([Adult(0, mothers) with { IsChild = true }, Adult(1) with { IsChild = true, IsUnnamed = true }]).Select(found => found.Asks is not null));

    [Fact]
    public void Whom_a_person_chose_is_meant_though_nobody_named_them()
    {
        var chosen = PersonId.New();

        Assert.Equal(chosen, Find([Adult(0) with { IsUnnamed = true }], chosen)[0].Person);
    }

    [Fact]
    public void One_person_in_two_roles_is_one_person()
    {
        var found = Find([Adult(0, mothers), Adult(1, mothers)]);

        Assert.Equal(found[0].Person, found[1].Person);
    }

    [Fact]
    public void A_child_to_come_is_found_by_the_mother_wherever_she_stands_in_the_piece()
    {
        var found = Find([Unborn(0, mother: 1), Adult(1, mothers)]);

        Assert.Equal([Identifier.Unborn(found[1].Person!.Value, due)], found[0].Adds);
    }

    [Fact]
    public void A_child_whose_mother_is_not_known_is_asked_about()
    {
        var found = Find([Unborn(0, mother: 1), Adult(1) with { Given = "Ada" }]);

        Assert.NotNull(found[0].Asks);
        Assert.NotNull(found[1].Asks);
    }

    [Fact]
    public void Twins_to_come_are_not_made_one_child()
    {
        var found = Find([Adult(0, mothers), Unborn(1, mother: 0), Unborn(2, mother: 0)]);

        Assert.NotNull(found[1].Person);
        Assert.NotNull(found[2].Asks);
    }

    [Fact]
    public void Twins_born_with_numbers_are_told_apart()
    {
        var (first, second) = (Identifier.Nhs(NhsNumber.TryParse("999 027 3189")!.Value), anothers);

        var found = Find([Adult(0, mothers), Unborn(1, mother: 0) with { Numbers = [first] }, Unborn(2, mother: 0) with { Numbers = [second] }]);

        Assert.NotNull(found[1].Person);
        Assert.Null(found[2].Person);
        Assert.Equal([found[1].Person!.Value], found[2].Asks!.Candidates);
    }

    [Fact]
    public void What_a_person_said_stands_and_adds_what_nobody_else_holds()
    {
        var (person, other) = (PersonId.New(), PersonId.New());
        var who = new WhoIsWho([Adult(0, mothers, anothers)], new Dictionary<int, PersonId> { [0] = person }, _ => PersonId.New());
        who.Learn([new(other, new HashSet<Identifier> { anothers })]);
        who.FindAdults();

        Assert.Equal(person, who.All[0].Person);
        Assert.Equal([mothers], who.All[0].Adds);
    }

    private static IReadOnlyList<Found> Find(Mention[] mentions, PersonId? first = null)
    {
        var who = new WhoIsWho(mentions, first is { } told ? new Dictionary<int, PersonId> { [0] = told } : [], _ => PersonId.New());
        who.FindAdults();
        who.FindChildren();

        return who.All;
    }

    private static Mention Adult(int place, params Identifier[] numbers) => new(place, false, false, numbers, null, null, null, null, null);

    private static Mention Unborn(int place, int mother) => new(place, true, false, [], null, null, null, due, mother);
}
