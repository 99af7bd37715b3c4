using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HealthReviewLateTests
{
    private static readonly Stories<HealthReviewLate> stories = new()
    {
        { "three weeks old, not seen", Says.Now, Born(-21), Joins(-40) },
        { "corrected away", Says.Nothing, Born(-21), Joins(-40).TakenBack() },
        { "one week old", Says.Later, Born(-7), Joins(-40) },
        { "seen on day ten, the next to come", Says.Later, Born(-21), Joins(-40), HealthVisitors.Visited(-11) },
        { "seen by the midwife only", Says.Now, Born(-21), Joins(-40), Midwives.Visited(-11) },
        { "on a screen", Says.Now, Born(-21), Joins(-40), HealthVisitors.Records(new Visit(VisitPlace.Video, ChildSeen.OnScreenOnly), -11) },
        { "eight weeks gone", Says.Now, Born(-60), Joins(-90), HealthVisitors.Visited(-48) },
        { "fifteen months gone", Says.Now, Born(-470), Joins(-490), HealthVisitors.Visited(-420) },
        { "the health visitor came later, the next to come", Says.Later, Born(-470), Joins(-9) },
        { "seen only after the day", Says.Now, Born(-40), Joins(-60), HealthVisitors.Visited(-20) },
        { "the review made up for", Says.Later, Born(-40), Joins(-60), HealthVisitors.Records(new BabyCheck(BabyCheckKind.NewBirthReview), -20) },
        { "no health visitor", Says.Nothing, Born(-21) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_health_visitor_alone()
    {
        var (born, joins) = (Born(-21), Joins(-40));

        Concern<HealthReviewLate>(born, joins).RestsOn(joins).IsFor(Role.HealthVisitor);
    }

    private static Piece Born(int day) => Midwives.Delivered(day);

    private static Piece Joins(int day) => HealthVisitors.Joins(day, Role.HealthVisitor);
}
