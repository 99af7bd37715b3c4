using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class RefusedWithoutInterpreterTests
{
    private static readonly Stories<RefusedWithoutInterpreter> stories = new()
    {
        { "refused, and needed none", Says.Nothing, Police.Screened(-5, ScreeningAnswer.Refused, InterpreterUse.NotNeeded) },
        { "refused with an interpreter", Says.Nothing, Police.Screened(-5, ScreeningAnswer.Refused, InterpreterUse.Used) },
        { "refused without", Says.Now, Refused() },
        { "corrected away", Says.Nothing, Refused().TakenBack() },
        { "refused with a relative interpreting", Says.Now, Police.Screened(-5, ScreeningAnswer.Refused, InterpreterUse.Relative) },
        { "done without", Says.Nothing, Police.Screened(-5, ScreeningAnswer.Done, InterpreterUse.NotUsed) },
        { "nothing recorded of interpreters or of English", Says.Nothing, Unrecorded() },
        { "nothing recorded of interpreters, and English is limited", Says.Now, Unrecorded(), English("limited") },
        { "nothing recorded of interpreters, and there is no English", Says.Now, Unrecorded(), English("none") },
        { "nothing recorded of interpreters, and English is good", Says.Nothing, Unrecorded(), English("good") },
        { "offered again with an interpreter", Says.Nothing, Refused(), MentalHealth.Screened(-2, ScreeningAnswer.Refused, InterpreterUse.Used) },
        { "offered again without", Says.Now, Refused(), MentalHealth.Screened(-2, ScreeningAnswer.Done, InterpreterUse.NotUsed) },
        { "offered before with an interpreter", Says.Now, MentalHealth.Screened(-9, ScreeningAnswer.Done, InterpreterUse.Used), Refused() },
        { "somebody else was offered with an interpreter", Says.Now, Refused(), MentalHealth.Screened(-2, ScreeningAnswer.Done, InterpreterUse.Used).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Subject)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Theory]
    [InlineData(true, new[] { Role.CustodyMentalHealth, Role.PoliceSupervisor })]
    [InlineData(false, new[] { Role.MentalHealthWorker })]
    public void Tells_those_who_can_offer_it_again(bool custody, Role[] told)
    {
        var refused = Refused().Having<Screening>(screening => screening with { InCustody = custody });

        Concern<RefusedWithoutInterpreter>(refused).RestsOn(refused).IsFor(told);
    }

    private static Piece Refused() => Police.Screened(-5, ScreeningAnswer.Refused, InterpreterUse.NotUsed);

    private static Piece Unrecorded() => Police.Screened(-5, ScreeningAnswer.Refused, InterpreterUse.NotRecorded);

    private static Piece English(string answer) => Midwives.HeardSaid(-40).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.English, answer);
}
