using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An assessment ends without an adult of worry, without agencies' information, or without a word on continuing risk (REQ AT-01, AT-02, FP-03).</summary>
public sealed class AssessmentLeavesGaps : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "assessment-leaves-gaps",
        LooksFor = "An assessment ends and an adult was not spoken to, agencies were not heard, or nothing is said about continuing risk.",
        Asks = "The manager confirms the reasons in writing. Anybody told may challenge the decision.",
        QuietWhen = "a later assessment has spoken to each adult, heard each agency and says what risk continues",
        Taught = ["REQ AT-01", "REQ AT-02", "REQ AT-11", "REQ FP-02", "REQ FP-03", "REQ EC-03", "T1-03", "A-16", "K 6.70", "K 6.75", "K 6.76"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var ended = picture.All<AssessmentEnded>();

        if (ended.Count == 0)
        {
            yield break;
        }

        var last = ended[^1];
        var from = picture.Work.LastOrDefault(work => work.Kind is WorkKind.Assessment && work.Until == last.Entry.Known)?.From ?? last.Entry.Known;
        var grave = picture.All<PoliceCallOut>().Where(call => call.Body.IsGrave()).Select(call => call.Entry).Where(IsDuring).ToList();
        var doubts = picture.All<Visit>().Where(visit => visit.Body.Doubts is not null).Select(visit => visit.Entry).Where(IsDuring).ToList();
        var silent = picture.WithAPart(last.Entry.Known).Except(last.Body.HeardFrom).Where(agency => picture.Partnership.KindOf(agency) is not AgencyKind.SocialCare).ToList();
        var gaps = Gaps(picture, last, silent, grave.Count).ToList();

        if (gaps.Count > 0)
        {
            yield return Card.Raise(picture,
                $"The assessment that ended {last.Entry.Happened.OnInWords} {Say.List(gaps)}.{picture.Which(silent)}",
                [last.Entry, .. grave, .. doubts],
                Recipient.Of(Role.TeamManager, Role.HealthVisitor, Role.PoliceDomesticAbuseUnit, Role.MentalHealthWorker),
                about: last.Entry.Id.ToString());
        }

        bool IsDuring(Entry entry) => entry.Known >= from && entry.Known <= last.Entry.Known;
    }

    private static IEnumerable<string> Gaps(Picture picture, Fact<AssessmentEnded> last, List<AgencyId> silent, int grave)
    {
        var spokenTo = last.Body.SpokenTo.Select(last.Entry.ByRef).ToHashSet();
        var unheard = picture.People.Values.Where(person => IsAdultOfThisChild(person, last.Entry.Known) && !spokenTo.Contains(person.Id)).ToList();

        if (unheard.Count > 0)
        {
            yield return $"did not speak to {Say.List(unheard.Select(adult => picture.Called(adult.Id)))}";
        }

        if (silent.Count > 0)
        {
            yield return $"holds nothing from {picture.NamesOrCount(silent)}";
        }

        if (last.Body.ContinuingRisk is null)
        {
            yield return $"says nothing about continuing risk{(grave > 0 ? $", although {Say.Count(grave, "grave incident", "grave incidents")} fell inside it" : "")}";
        }
    }

    // Whoever came into the child's life later could not be spoken to then
    private static bool IsAdultOfThisChild(Person person, DateTimeOffset by) => !person.As.Contains(PersonRole.Child) && person.As.Any(MattersMost)
        && person.Records.Any(record => record.Entry.Known <= by && MattersMost(record.Given.As));

    private static bool MattersMost(PersonRole role) => role is PersonRole.Mother or PersonRole.Father or PersonRole.Partner or PersonRole.AllegedPerpetrator;
}
