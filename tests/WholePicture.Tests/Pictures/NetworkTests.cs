using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class NetworkTests
{
    [Fact]
    public void Parents_belong_by_role_or_by_statement() => Belong([Amara, Ife, Daniel],
        Midwives.HeardSaid(-9), Police.HeardSaid(-8).About(Amara.As(PersonRole.Other), Daniel.As(PersonRole.Other)).Stating(Daniel, Question.ParentOf, "father", Amara));

    [Fact]
    public void A_half_sister_belongs_and_her_own_father_does_not() => Belong([Amara, Ife, Zola],
        Midwives.HeardSaid(-9), School.HeardSaid(-8).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother), Tess.As(PersonRole.Relative)),
        School.HeardSaid(-7).About(Zola.As(PersonRole.Child), Kofi.As(PersonRole.Father)));

    [Fact]
    public void A_parents_partner_belongs_and_so_does_one_from_before() => Belong([Amara, Ife, Kofi, Daniel],
        Midwives.HeardSaid(-9), Couple(Ife, "together", Kofi), Couple(Daniel, "over", Ife));

    [Fact]
    public void A_partners_other_child_does_not_belong_but_what_he_did_there_is_in_the_picture()
    {
        var there = Police.CalledOut(-5).About(Kit.As(PersonRole.Child), Tess.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator));

        Belong([Amara, Ife, Daniel], Midwives.HeardSaid(-9), Couple(Ife, "together", Daniel), there);
        Assert.Contains(PictureOf(Midwives.HeardSaid(-9), Couple(Ife, "together", Daniel), there).Entries, entry => entry.Id == there.Id);
    }

    [Fact]
    public void A_fathers_other_child_and_the_person_he_is_said_to_have_hurt_belong() => Belong([Amara, Daniel, Kit, Tess],
        Midwives.HeardSaid(-9).About(Amara.As(PersonRole.Child), Daniel.As(PersonRole.Father)),
        Police.CalledOut(-5).About(Kit.As(PersonRole.Child), Tess.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator)).Stating(Daniel, Question.ParentOf, "father", Kit));

    [Fact]
    public void Whoever_lives_with_the_child_or_a_parent_belongs_even_when_somebody_says_not() => Belong([Amara, Ife, Joy, Kofi],
        Midwives.HeardSaid(-9), Lives(Joy, "yes", Amara), Lives(Ife, "no", Kofi));

    [Fact]
    public void Somebody_beside_the_child_in_one_entry_belongs_and_a_reporter_does_not() => Belong([Amara, Ife, Joy],
        Midwives.HeardSaid(-9), HealthVisitors.Visited(-8, Joy.As(PersonRole.HouseholdMember), Tess.As(PersonRole.Reporter)));

    [Fact]
    public void A_man_stated_not_to_be_the_father_belongs_and_brings_nobody() => Belong([Amara, Ife, Daniel],
        Midwives.HeardSaid(-9),
        Police.HeardSaid(-8).About(Amara.As(PersonRole.Child), Daniel.As(PersonRole.Other)).Stating(Daniel, Question.ParentOf, "no", Amara),
        School.HeardSaid(-7).About(Kit.As(PersonRole.Other), Daniel.As(PersonRole.Other)).Stating(Daniel, Question.ParentOf, "father", Kit),
        Couple(Daniel, "together", Tess));

    [Fact]
    public void An_unnamed_man_is_nobody_in_particular() => Belong([Amara, Ife], Midwives.HeardSaid(-9).And(AMan.As(PersonRole.Father)));

    [Fact]
    public void Entries_about_strangers_are_left_out() => Assert.Single(PictureOf(Midwives.HeardSaid(-9), Police.HeardSaid(-8).About(Tess.As(PersonRole.Subject), Kit.As(PersonRole.Child))).Entries);

    [Fact]
    public void Nobody_belongs_to_a_child_nobody_has_recorded() => Assert.Empty(PictureOf().People);

    private static Piece Couple(Someone one, string answer, Someone other) =>
        Police.HeardSaid(-6).About(one.As(PersonRole.Other), other.As(PersonRole.Relative)).Stating(one, Question.CoupleWith, answer, other);

    private static Piece Lives(Someone one, string answer, Someone other) =>
        Police.HeardSaid(-6).About(one.As(PersonRole.Other), other.As(PersonRole.Relative)).Stating(one, Question.LivesWith, answer, other);

    private static void Belong(Someone[] people, params Piece[] pieces) =>
        Assert.Equal(people.Select(one => one.Key.Value).Order(), PictureOf(pieces).People.Keys.Select(person => person.Value).Order());
}
