using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards;

public class RecipientsTests
{
    [Fact]
    public void Whoever_works_with_the_family_is_told() => Reach(Role.Midwife, [Mo], Midwives.Joins(-30, Mo));

    [Fact]
    public void Whoever_has_left_is_not() => Reach(Role.Midwife, [null], Midwives.Joins(-30, Mo), Midwives.Leaves(-5, Role.Midwife));

    [Fact]
    public void Whoever_left_and_came_back_is() => Reach(Role.Midwife, [Mo], Midwives.Joins(-30, Mo), Midwives.Leaves(-20, Role.Midwife), Midwives.Joins(-5, Mo));

    [Fact]
    public void When_another_worker_leaves_this_one_stays() => Reach(Role.Midwife, [Mo], Midwives.Joins(-30, Mo), Midwives.Leaves(-5, Role.Midwife, "somebody"));

    [Fact]
    public void The_manager_is_the_manager_of_whoever_works_with_the_family()
    {
        Reach(Role.TeamManager, [Sam], SocialCare.Joins(-30, Nia));
        Reach(Role.TeamManager, [DutyManager], Midwives.Joins(-30, Mo));
    }

    [Fact]
    public void When_nobody_works_with_the_family_in_that_role_duty_is_told() => Reach(Role.PoliceSupervisor, [Supervisor], Police.CalledOut(-1));

    [Fact]
    public void A_service_without_a_named_worker_falls_back_to_duty() => Reach(Role.FrontDoor, [FrontDoor], SocialCare.Joins(-30, Role.FrontDoor));

    [Fact]
    public void When_nobody_is_there_and_nobody_is_on_duty_the_line_says_so()
    {
        var line = Assert.Single(Recipients.Of(Recipient.Of(Role.Midwife), PictureOf(Police.CalledOut(-1))));

        Assert.Equal("No midwife is recorded for this family and nobody is on duty for it", line.NotReached);
    }

    [Fact]
    public void Somebody_who_works_only_with_an_alleged_perpetrator_is_not_the_familys_GP()
    {
        Piece[] pieces = [Police.CalledOut(-9), Surgery.Joins(-30, DrPatel), FarSurgery.Joins(-30, DrHill).About(Daniel.As(PersonRole.Subject))];

        Reach(Role.Gp, [DrPatel], pieces);
        Assert.Equal([DrHill], Recipients.Of([new Recipient(Role.Gp, FarSurgery)], PictureOf(pieces)).Select(line => line.Professional));
    }

    [Fact]
    public void The_mothers_GP_stays_the_familys_GP_when_he_accuses_her() => Reach(Role.Gp, [DrPatel],
        Surgery.Joins(-30, DrPatel).About(Ife.As(PersonRole.Mother)), Midwives.Delivered(-60),
        Police.CalledOut(-9).About(Amara.As(PersonRole.Child), Daniel.As(PersonRole.Victim), Ife.As(PersonRole.AllegedPerpetrator)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void So_is_the_GP_of_somebody_who_lives_with_the_child_whoever_is_named_first(bool childFirst)
    {
        var lives = HealthVisitors.HeardSaid(-9).And(Joy.As(PersonRole.HouseholdMember));
        var hers = FarSurgery.Joins(-30, DrHill).About(Joy.As(PersonRole.Subject));

        Reach(Role.Gp, [DrHill], hers, childFirst ? lives.Stating(Amara, Question.LivesWith, "yes", Joy) : lives.Stating(Joy, Question.LivesWith, "yes", Amara));
        Reach(Role.Gp, [null], hers, lives);
        Reach(Role.Gp, [null], hers, lives.Stating(Joy, Question.LivesWith, "yes", Amara), HealthVisitors.HeardSaid(-2).And(Joy.As(PersonRole.HouseholdMember)).Stating(Amara, Question.LivesWith, "no", Joy));
    }

    [Fact]
    public void Unless_that_person_is_accused() => Reach(Role.Gp, [null],
        FarSurgery.Joins(-30, DrHill).About(Daniel.As(PersonRole.Subject)), Police.CalledOut(-9).Stating(Daniel, Question.LivesWith, "yes", Amara));

    [Fact]
    public void Where_only_somebody_outside_the_home_has_a_GP_none_is_looked_for() =>
        Assert.Empty(Tell.IfInvolved(PictureOf(Police.CalledOut(-9), FarSurgery.Joins(-30, DrHill).About(Daniel.As(PersonRole.Subject))), Role.Gp));

    [Fact]
    public void He_is_when_he_works_with_the_child_too() =>
        Reach(Role.Gp, [DrHill], Police.CalledOut(-9), FarSurgery.Joins(-30, DrHill).About(Daniel.As(PersonRole.Subject), Amara.As(PersonRole.Child)));

    [Fact]
    public void A_role_at_one_agency_reaches_nobody_at_another()
    {
        Reach(new Recipient(Role.Midwife, Surgery), [null], Midwives.Joins(-30, Mo));
        Reach(new Recipient(Role.PoliceSupervisor, SocialCare), [null], Police.CalledOut(-1));
        Reach(new Recipient(Role.PoliceSupervisor, Police), [Supervisor], Police.CalledOut(-1));
    }

    [Fact]
    public void Nobody_is_told_twice_in_one_role() => Assert.Single(Recipients.Of(
        [new(Role.Midwife), new(Role.Midwife, Midwives), new(Role.Midwife)], PictureOf(Midwives.Joins(-30, Mo), Midwives.Joins(-20, Mo))));

    [Fact]
    public void Two_agencies_at_which_nobody_is_reached_are_two_lines() => Assert.Equal(2, Recipients.Of(
        [new(Role.HealthVisitor, HealthVisitors), new(Role.HealthVisitor, Midwives)], PictureOf(Police.CalledOut(-1))).Count);

    [Fact]
    public void Social_care_is_the_social_worker_and_manager_when_the_family_has_one_else_the_front_door()
    {
        Assert.Equal([Role.SocialWorker, Role.TeamManager], Tell.SocialCare(PictureOf(SocialCare.Joins(-3, Nia))).Select(recipient => recipient.Role));
        Assert.Equal([Role.FrontDoor], Tell.SocialCare(PictureOf(SocialCare.Joins(-3, Nia), SocialCare.Leaves(-1, Role.SocialWorker))).Select(recipient => recipient.Role));
        Assert.Equal([Role.FrontDoor], Tell.SocialCare(PictureOf(Police.CalledOut(-9), SocialCare.Joins(-3, Nia).About(Daniel.As(PersonRole.Subject)))).Select(recipient => recipient.Role));
    }

    [Fact]
    public void Whoever_belongs_to_the_family_is_not_told_and_their_manager_is() => Assert.Equal([Sam], ReachedWithout([Nia], Role.SocialWorker, SocialCare.Joins(-30, Nia)));

    [Fact]
    public void Where_the_manager_does_too_whoever_is_on_duty_is_told() =>
        Assert.Equal([DutyManager], ReachedWithout([Nia, Sam], Role.TeamManager, SocialCare.Joins(-30, Nia)));

    [Fact]
    public void Whoever_else_works_with_the_family_in_that_role_is_told_and_no_manager() =>
        Assert.Equal([Mo], ReachedWithout([DrPatel], Role.Midwife, Midwives.Joins(-30, Mo), Surgery.Joins(-30, Role.Midwife, DrPatel.Id)));

    [Fact]
    public void When_nobody_else_is_there_the_line_says_that_it_is_their_own_family()
    {
        var line = Assert.Single(LinesWithout([Mo], Role.Midwife, Midwives.Joins(-30, Mo)));

        Assert.Equal("Nobody is told about their own family, and no other midwife is recorded for this one or on duty for it", line.NotReached);
    }

    [Fact]
    public void For_somebody_who_left_the_partnership_whoever_managed_them_is_told_and_nobody_above()
    {
        var without = new Partnership(Eastmere.Agencies, [.. Eastmere.Professionals.Where(person => person.Id != Nia.Id), Nia with { Left = Today.Now }]);
        var picture = WholePicture.Pictures.Fold.Picture(Amara.Key, [SocialCare.Joins(-30, Nia).Entry], Today.Now, without, WholePicture.Words.Settings.LocalSettings.National);

        Assert.Equal([Sam], Recipients.Of([new Recipient(Role.SocialWorker)], picture).Select(line => line.Professional));
        Assert.Equal([Sam], Recipients.Of([new Recipient(Role.TeamManager)], picture).Select(line => line.Professional));
    }

    private static IEnumerable<Professional?> ReachedWithout(Professional[] relatives, Role role, params Piece[] pieces) => LinesWithout(relatives, role, pieces).Select(line => line.Professional);

    // Joy is Ife's mother: whoever is she is told nothing
    private static IReadOnlyList<WholePicture.Safeguards.Told> LinesWithout(Professional[] relatives, Role role, params Piece[] pieces)
    {
        var known = new Partnership(Eastmere.Agencies, Eastmere.Professionals.Select(person => relatives.Contains(person) ? person with { Person = Joy.Key } : person));
        var picture = WholePicture.Pictures.Fold.Picture(Amara.Key, [.. pieces.Append(HealthVisitors.HeardSaid(-9).And(Joy.As(PersonRole.HouseholdMember))).Select(piece => piece.Entry)], Today.Now, known, WholePicture.Words.Settings.LocalSettings.National);

        return Recipients.Of([new Recipient(role)], picture);
    }

    private static void Reach(Role role, Professional?[] reached, params Piece[] pieces) => Reach(new Recipient(role), reached, pieces);

    private static void Reach(Recipient recipient, Professional?[] reached, params Piece[] pieces) =>
        Assert.Equal(reached, Recipients.Of([recipient], PictureOf(pieces)).Select(line => line.Professional));
}
