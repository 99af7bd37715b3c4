using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures.Head;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class HeadAnswerTests
{
    [Fact]
    public void Whom_the_child_lives_with_is_by_the_latest_word_of_each_person()
    {
        var (joy, ife) = (Lives(-40, Joy, "yes"), Lives(-60, Ife, "yes"));

        Assert.Contains("Joy", LivesWith(ife, joy), StringComparison.Ordinal);
        Assert.Contains("Ife", LivesWith(ife, joy, Lives(-20, Joy, "no")), StringComparison.Ordinal);
        Assert.Contains("Joy", LivesWith(ife, joy, Lives(-20, Joy, "no"), Lives(-10, Joy, "yes")), StringComparison.Ordinal);
        Assert.Equal("Not recorded", LivesWith(ife, Lives(-20, Ife, "no")));
    }

    [Fact]
    public void Who_was_seen_with_the_child_at_home_and_is_said_since_not_to_live_there_does_not()
    {
        Assert.Contains("Ife", LivesWith(HealthVisitors.Visited(-30)), StringComparison.Ordinal);
        Assert.Equal("Not recorded", LivesWith(HealthVisitors.Visited(-30), Lives(-20, Ife, "no")));
        Assert.Contains("Ife", LivesWith(Lives(-40, Ife, "no"), HealthVisitors.Visited(-30)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_stays_there_does_until_it_is_said_that_they_have_left()
    {
        var (ife, joy) = (Lives(-60, Ife, "yes"), Lives(-40, Joy, "stays"));

        Assert.Contains("stays there", $"{HeadAnswer.Of(PictureOf(ife, joy))[0].Lines[0]}", StringComparison.Ordinal);
        Assert.DoesNotContain("stays there", $"{HeadAnswer.Of(PictureOf(ife, joy, Lives(-20, Joy, "no")))[0].Lines[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_doctor_who_examined_the_child_saw_the_child_and_a_screen_is_not_seeing()
    {
        var visit = HealthVisitors.Visited(-30);

        Assert.StartsWith("Yesterday", Seen(visit, Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive), -1)), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("Mon 19 October", Seen(visit, HealthVisitors.Visited(-1).Having<Visit>(seen => seen with { Place = VisitPlace.Video })), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_child_s_visit_is_not_a_sight_of_this_one_nor_its_meeting_a_date_of_this_one()
    {
        var zolas = HealthVisitors.Visited(-1).About(Zola.As(PersonRole.Child), Amara.As(PersonRole.Present), Ife.As(PersonRole.Mother));

        Assert.StartsWith("Nobody has recorded seeing Amara", Seen(Midwives.HeardSaid(-90), zolas), StringComparison.Ordinal);
        Assert.Equal(HeadAnswer.NoDate, Next(Midwives.HeardSaid(-90), SocialCare.Plans(MeetingType.CoreGroup, -2, 5).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother))));
        Assert.Contains("core group", Next(Midwives.HeardSaid(-90), SocialCare.Plans(MeetingType.CoreGroup, -2, 5)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_lives_with_another_child_of_the_father_does_not_live_here()
    {
        var head = LivesWithLine(Lives(-60, Ife, "yes"), Police.HeardSaid(-30).And(Daniel.As(PersonRole.Father)), School.HeardSaid(-20).About(Kit.As(PersonRole.Child), Tess.As(PersonRole.HouseholdMember), Daniel.As(PersonRole.Father)).Stating(Tess, Question.LivesWith, "stays", Kit));

        Assert.DoesNotContain("Tess", head, StringComparison.Ordinal);
    }

    [Fact]
    public void When_a_pregnancy_has_ended_nobody_waits_for_a_birth()
    {
        Piece[] ended = [Midwives.Expects(60), Midwives.Records(new PregnancyEnded(), -10, Amara.As(PersonRole.Deceased), Ife.As(PersonRole.Mother)), Police.CalledOut(-5)];

        Assert.Equal(HeadAnswer.NoDate, Next(ended));
        Assert.Equal("The pregnancy ended 8 November 2026", Seen(ended));
        Assert.Equal("The pregnancy ended 8 November 2026", LivesWith(ended));
    }

    [Fact]
    public void After_a_death_nobody_is_said_to_have_failed_to_see_the_child()
    {
        var line = Answer("Last seen", HealthVisitors.Visited(-30), Surgery.Records(new Death(), -10, Amara.As(PersonRole.Deceased), Ife.As(PersonRole.Mother)), Police.CalledOut(-5));

        Assert.Null(line.Pressing);
    }

    private static string Next(params Piece[] pieces) => Answer("Next date", pieces).Answer;

    private static string LivesWithLine(params Piece[] pieces) => $"{Answer("Lives with", pieces)}";

    private static HeadLine Answer(string asked, params Piece[] pieces) => HeadAnswer.Of(PictureOf(pieces)).Single(answer => answer.Asked == asked).Lines[0];

    private static string Seen(params Piece[] pieces) => HeadAnswer.Of(PictureOf(pieces)).Single(answer => answer.Asked == "Last seen").Lines[0].Answer;

    private static Piece Lives(int day, Someone who, string answer) => SocialCare.HeardSaid(day).And(who.As(PersonRole.HouseholdMember)).Stating(who, Question.LivesWith, answer, Amara);

    private static string LivesWith(params Piece[] pieces) => HeadAnswer.Of(PictureOf(pieces))[0].Lines[0].Answer;
}
