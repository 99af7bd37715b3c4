using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Advice was given, or questions asked, without the interpreter that was needed (REQ IC-02, IC-03, IC-05).</summary>
public sealed class AdviceWithoutInterpreter : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "advice-without-interpreter",
        LooksFor = "A contact, a risk assessment or advice on the ward went without an interpreter who was needed, or a relative interpreted.",
        Asks = "Book an interpreter. Say it again, and have it said back. What was said or refused until then does not count as understood.",
        QuietWhen = "the same agency has met the family with an interpreter since",
        Taught = ["REQ IC-02", "REQ IC-03", "REQ IC-04", "REQ IC-05", "REQ DA-05", "TH T5 p1", "TH T5 p2"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var agency in picture.Entries.Where(entry => Used(entry) is not null).GroupBy(entry => entry.Agency))
        {
            var met = agency.OrderBy(entry => entry.Known).ToList();
            var without = met[(met.FindLastIndex(entry => Used(entry) is InterpreterUse.Used) + 1)..].Where(entry => Used(entry) is InterpreterUse.NotUsed or InterpreterUse.Relative).ToList();

            if (without.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(agency.Key)} met the family {(without.Count == 1 ? "once" : $"{without.Count} times")} without the interpreter that was needed, last {without[^1].Happened.OnInWords}.",
                    without,
                    [.. Of(picture.Partnership.KindOf(agency.Key)), .. Tell.SocialCare(picture)],
                    about: agency.Key.ToString()!);
            }
        }
    }

    private static InterpreterUse? Used(Entry entry) => entry.Body switch
    {
        Visit visit => visit.Interpreter,
        WardObservation seen => seen.Interpreter,
        RiskAssessment made => made.Interpreter,
        _ => null,
    };

    private static IEnumerable<Recipient> Of(AgencyKind kind) => kind switch
    {
        AgencyKind.HealthVisiting => Recipient.Of(Role.HealthVisitor, Role.HealthVisitingSafeguarding),
        AgencyKind.Hospital => Recipient.Of(Role.HospitalClinician, Role.NamedNurse),
        AgencyKind.Midwifery => Recipient.Of(Role.Midwife, Role.MaternitySafeguarding),
        AgencyKind.Police => Recipient.Of(Role.PoliceSupervisor),
        _ => [],
    };
}
