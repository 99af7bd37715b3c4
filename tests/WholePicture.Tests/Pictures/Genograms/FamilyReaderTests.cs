using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures.Genograms;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures.Genograms;

/// <summary>What is read from statements, and what is not.</summary>
public class FamilyReaderTests
{
    [Fact]
    public void Three_generations_stand_with_what_they_are_to_the_child()
    {
        var family = Kin.Drawn(School.Related(Amara, Ife, Daniel, Zola, Joy).Parents(Ife, Daniel, Amara).Stating(Ife, Question.ParentOf, "mother", Zola).Stating(Joy, Question.ParentOf, "mother", Ife));

        Assert.Equal("Mother’s mother", family.Of(Joy).Words[0]);
        Assert.Equal("Brother or sister", family.Of(Zola).Words[0]);
        Assert.Equal((Figure.Woman, Figure.Man, Figure.NotRecorded), (family.Of(Ife).Figure, family.Of(Daniel).Figure, family.Of(Zola).Figure));
    }

    [Theory]
    [InlineData("together", CoupleState.Together)]
    [InlineData("over", CoupleState.Over)]
    [InlineData("not-together", CoupleState.NotACouple)]
    public void A_couple_is_what_was_said_last(string answer, CoupleState state) =>
        Assert.Equal(state, Assert.Single(Kin.Drawn(School.Related(Amara, Ife, Kofi).Stating(Ife, Question.ParentOf, "mother", Amara).Stating(Ife, Question.CoupleWith, answer, Kofi)).Unions, union => union.Parents.Count == 2).State);

    [Fact]
    public void Two_agencies_that_differ_leave_it_open_with_both_behind_it()
    {
        var union = Assert.Single(Kin.Drawn(
            School.Related(Amara, Ife, Daniel).Parents(Ife, Daniel, Amara).Stating(Ife, Question.CoupleWith, "together", Daniel),
            Police.Related(Ife, Daniel).Stating(Ife, Question.CoupleWith, "over", Daniel)).Unions);

        Assert.Equal(CoupleState.Disagreed, union.State);
        Assert.Equal(2, union.Couple!.RestsOn.Count);
        Assert.Contains("Agencies disagree", union.Couple.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_men_each_said_to_be_the_father_both_are_drawn_and_both_questioned()
    {
        var family = Kin.Drawn(
            School.Related(Amara, Ife, Daniel).Parents(Ife, Daniel, Amara),
            Police.Related(Amara, Ife, Kofi).Stating(Kofi, Question.ParentOf, "father", Amara));

        Assert.Equal(2, family.Unions.Count(union => union.Children.Any(child => child.IsDisagreed)));
    }

    [Theory]
    [InlineData(HowKnown.Seen, Sureness.Held)]
    [InlineData(HowKnown.OnRecord, Sureness.Held)]
    [InlineData(HowKnown.ToldByParent, Sureness.OneAccount)]
    [InlineData(HowKnown.Assumed, Sureness.Assumed)]
    public void No_line_says_more_than_the_statement_behind_it(HowKnown how, Sureness sureness) =>
        Assert.Equal(sureness, Assert.Single(Kin.Drawn(School.Related(Amara, Ife).Stating(Ife, Question.ParentOf, "mother", Amara).KnownBy(how)).Unions).Children[0].Sureness);

    [Fact]
    public void Two_agencies_told_apart_hold_it() => Assert.Equal(Sureness.Held, Assert.Single(Kin.Drawn(
        School.Related(Amara, Ife).Stating(Ife, Question.ParentOf, "mother", Amara).KnownBy(HowKnown.ToldByParent),
        Police.Related(Amara, Ife).Stating(Ife, Question.ParentOf, "mother", Amara).KnownBy(HowKnown.ToldByOther)).Unions).Children[0].Sureness);

    [Fact]
    public void Somebody_who_died_is_marked_with_the_day()
    {
        var joy = Kin.Drawn(Midwives.HeardSaid(-9), Surgery.Records(new Death(), -400, Joy.As(PersonRole.Deceased), Ife.As(PersonRole.Subject)).Stating(Joy, Question.ParentOf, "mother", Ife)).Of(Joy);

        Assert.True(joy.HasDied);
        Assert.Contains("Died on 14 October 2025", joy.Stated.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Children_of_one_mother_born_on_one_day_are_twins()
    {
        var family = Kin.Drawn(School.Records(new WholePicture.Casework.Contacts.Said("x"), -9, Amara.Born(-900).As(PersonRole.Child), Zola.Born(-900).As(PersonRole.Child), Ife.As(PersonRole.Mother)));

        Assert.Equal(2, Assert.Single(family.Twins).Children.Count);
    }

    [Fact]
    public void Somebody_not_yet_born_is_a_triangle() => Assert.Equal(Figure.Unborn, Kin.Drawn(Midwives.HeardSaid(-9).About(Amara.Due(60).As(PersonRole.Child), Ife.As(PersonRole.Mother))).Of(Amara).Figure);

    [Theory]
    [InlineData("adopted", Way.Adopted)]
    [InlineData("foster", Way.Fostered)]
    [InlineData("relative", Way.Fostered)]
    public void Whoever_brings_a_child_up_in_a_parents_place_has_a_line_of_another_kind(string answer, Way way) => Assert.Contains(
        Kin.Drawn(School.Related(Amara, Ife, Tess).Stating(Ife, Question.ParentOf, "mother", Amara).Stating(Tess, Question.CaresFor, answer, Amara)).Unions,
        union => union.Parents[0] == Tess.Id() && union.Children[0].Way == way);

    [Fact]
    public void Violence_has_a_direction_and_a_line_for_each_kind()
    {
        var family = Kin.Drawn(Police.CalledOut(-9, Behaviour.Physical, Behaviour.ThreatsToKill).Parents(Ife, Daniel, Amara), Surgery.WasTold(-8, Behaviour.Physical));

        Assert.Equal([HarmKind.Physical, HarmKind.Threats], family.Harms.Select(harm => harm.Kind).Order());
        Assert.All(family.Harms, harm => Assert.Equal((Daniel.Id(), Ife.Id()), (harm.From, harm.To)));
        Assert.Contains("held by two agencies", family.Harms.Single(harm => harm.Kind is HarmKind.Physical).Stated.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_household_is_a_loop_and_two_who_live_apart_are_not_drawn_into_one_by_a_child()
    {
        var family = Kin.Drawn(School.Related(Amara, Ife, Daniel).Parents(Ife, Daniel, Amara)
            .Stating(Ife, Question.LivesWith, "yes", Amara).Stating(Daniel, Question.LivesWith, "yes", Amara).Stating(Ife, Question.LivesWith, "no", Daniel));

        Assert.Equal(2, family.Households.Count);
        Assert.All(family.Households, home => Assert.Contains(Amara.Id(), home.Members));
    }

    [Fact]
    public void Whoever_nobody_named_counts_as_the_only_one_named_and_it_stays_said()
    {
        var man = Someone.Unnamed("the baby’s father");
        var family = Kin.Drawn(School.Related(Amara, Ife, Daniel).Parents(Ife, Daniel, Amara), Midwives.HeardSaid(-20).And(man.As(PersonRole.Father)));

        Assert.DoesNotContain(family.Members, member => !member.IsNamed);
        Assert.Contains(family.Says, said => said.Source.Contains("there only “the baby’s father”", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_nobody_named_is_somebody_where_nobody_else_is_named()
    {
        var man = Someone.Unnamed("the baby’s father");
        var family = Kin.Drawn(Midwives.HeardSaid(-20).And(man.As(PersonRole.Father)));

        Assert.Equal("?", Assert.Single(family.Members, member => !member.IsNamed).Inside);
        Assert.Equal(2, Assert.Single(family.Unions).Parents.Count);
    }

    [Fact]
    public void Somebody_among_their_own_ancestors_is_shown_and_asked_about()
    {
        var family = Kin.Drawn(School.Related(Amara, Ife, Joy).Stating(Ife, Question.ParentOf, "mother", Amara).Stating(Joy, Question.ParentOf, "mother", Ife),
            Police.Related(Amara, Joy).Stating(Amara, Question.ParentOf, "mother", Joy).KnownBy(HowKnown.ToldByOther));

        var loop = Assert.Single(family.Loops);
        Assert.Contains("This cannot be so", loop.Stated.What, StringComparison.Ordinal);
        Assert.Equal(3, family.Members.Count);
    }

    [Fact]
    public void A_parent_of_themselves_is_shown_and_asked_about() =>
        Assert.Equal(Ife.Id(), Assert.Single(Kin.Drawn(School.Related(Amara, Ife).Stating(Ife, Question.ParentOf, "mother", Amara).Stating(Ife, Question.ParentOf, "mother", Ife)).Loops).Child);

    [Fact]
    public void Another_familys_mother_is_drawn_without_a_name_and_whoever_was_hurt_there_not_at_all()
    {
        var family = Kin.Drawn(
            Midwives.HeardSaid(-9).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother), Daniel.As(PersonRole.Father)),
            School.HeardSaid(-8).About(Kit.As(PersonRole.Child), Tess.As(PersonRole.Mother), Daniel.As(PersonRole.Father)),
            Police.CalledOut(-7).About(Joy.As(PersonRole.Victim), Kofi.As(PersonRole.AllegedPerpetrator), Ife.As(PersonRole.Present)));
        var all = $"{Kin.Ink(family)}{string.Join(' ', family.Says.Select(said => said.InWords))}";

        Assert.Contains(family.Members, member => member.Words[0] == "Not in this picture");
        Assert.DoesNotContain("Tess", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Kofi", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_drawn_of_whom_nothing_is_recorded() => Assert.Empty(Kin.Drawn().Members);
}
