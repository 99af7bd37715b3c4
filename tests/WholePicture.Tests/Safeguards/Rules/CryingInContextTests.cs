using WholePicture.Casework.Contacts;
using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CryingInContextTests
{
    private static readonly Stories<CryingInContext> stories = new()
    {
        { "cries, and police were called", Says.Now, Midwives.Delivered(-42), Police.CalledOut(-14), Cries(-1) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-42), Police.CalledOut(-14), Cries(-1).TakenBack() },
        { "cries, and nothing else", Says.Nothing, Midwives.Delivered(-42), Cries(-1) },
        { "called about something else", Says.Nothing, Midwives.Delivered(-42), Police.CalledOut(-14), Calls(-1, Symptom.SomethingElse) },
        { "will not feed", Says.Now, Midwives.Delivered(-42), Police.CalledOut(-14), Calls(-1, Symptom.Feeding) },
        { "earlier violence of the father", Says.Now, Midwives.Delivered(-42, Daniel.As(PersonRole.Father)), Police.Records(new PastHarm(PastTopic.SaidToBeViolentToOthers), -400, Daniel.As(PersonRole.Subject)), Cries(-1) },
        { "seen since", Says.Nothing, Midwives.Delivered(-42), Police.CalledOut(-14), Cries(-2), HealthVisitors.Visited(-1) },
        { "a brother seen since", Says.Now, Midwives.Delivered(-42), Police.CalledOut(-14), Cries(-2), HealthVisitors.Visited(-1).About(Kit.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "a child of nine months", Says.Nothing, Midwives.Delivered(-270), Police.CalledOut(-14), Cries(-1) },
        { "police were called after it", Says.Nothing, Midwives.Delivered(-42), Cries(-5), Police.CalledOut(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_whoever_takes_the_call()
    {
        var (call, cries) = (Police.CalledOut(-14), Cries(-1));

        Concern<CryingInContext>(Midwives.Delivered(-42), call, cries).RestsOn(call, cries).IsFor(Role.Gp, Role.HealthVisitor);
    }

    private static Piece Cries(int day) => Calls(day, Symptom.CryingWithOnePerson);

    private static Piece Calls(int day, Symptom about) => Surgery.Records(new Visit(VisitPlace.Telephone, CalledAbout: [about]), day);
}
