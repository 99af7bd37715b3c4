using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
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

    private static string Seen(params Piece[] pieces) => HeadAnswer.Of(PictureOf(pieces)).Single(answer => answer.Asked == "Last seen").Lines[0].Answer;

    private static Piece Lives(int day, Someone who, string answer) => SocialCare.HeardSaid(day).And(who.As(PersonRole.HouseholdMember)).Stating(who, Question.LivesWith, answer, Amara);

    private static string LivesWith(params Piece[] pieces) => HeadAnswer.Of(PictureOf(pieces))[0].Lines[0].Answer;
}
