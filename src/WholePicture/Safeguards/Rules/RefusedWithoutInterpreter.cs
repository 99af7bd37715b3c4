using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody who needs an interpreter refused a screening without one: that is not a refusal (REQ IC-03, IC-05).</summary>
public sealed class RefusedWithoutInterpreter : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "refused-without-interpreter",
        LooksFor = "A person with limited English refused a screening or assessment, and no professional interpreter was used.",
        Asks = "Book an interpreter and offer it again.",
        QuietWhen = "it was offered again with an interpreter",
        Taught = ["REQ IC-03", "REQ IC-04", "REQ IC-05", "K 6.11", "K 6.12"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var screenings = picture.All<Screening>();

        foreach (var refused in screenings.Where(screening => screening.Body.Answer is ScreeningAnswer.Refused && NeedsInterpreter(picture, screening)))
        {
            var again = screenings.Any(later => later.Entry.Known > refused.Entry.Known && later.Body.Interpreter is InterpreterUse.Used
                && later.Entry.Who(PersonRole.Subject).Intersect(refused.Entry.Who(PersonRole.Subject)).Any());

            if (!again)
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(refused.Entry.Happened.OnInWords)} a health screening{(refused.Body.InCustody ? " in custody" : "")} was refused without an interpreter by somebody who needs one. It does not count as a refusal.",
                    [refused.Entry],
                    refused.Body.InCustody ? Recipient.Of(Role.CustodyMentalHealth, Role.PoliceSupervisor) : Recipient.Of(Role.MentalHealthWorker),
                    about: refused.Entry.Id.ToString());
            }
        }
    }

    private static bool NeedsInterpreter(Picture picture, Fact<Screening> screening) => screening.Body.Interpreter is InterpreterUse.NotUsed or InterpreterUse.Relative
        || (screening.Body.Interpreter is InterpreterUse.NotRecorded && picture.Statements.Any(statement =>
            statement is { Given: { Question: Question.English, Answer: "limited" or "none" }, About: { } person } && screening.Entry.IsAbout(person)));
}
