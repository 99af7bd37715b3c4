using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child protection medical was made without the full notes, without a skeletal survey under two, or does not say plainly what it means (REQ SM-09, SM-11, SM-12).</summary>
public sealed class MedicalLeavesGaps : ISafeguard
{
    private const int SurveyYears = 2;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "medical-leaves-gaps",
        LooksFor = "A child protection medical lacks the full notes, a skeletal survey under two, or a plain conclusion.",
        Asks = "Give the doctor the notes and the social history. Order the survey. Write in plain words what the injury means for the child's safety, and how sure that is.",
        QuietWhen = "a later medical of the child has all three",
        Taught = ["REQ SM-09", "REQ SM-11", "REQ SM-12", "IN-09", "IN-20", "B 1.3.6", "B 3.1.13", "B 3.1.20"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var medicals = picture.All<ProtectionMedical>().Where(fact => fact.Entry.IsOnChild(picture.Child)).ToList();

        if (medicals.Count > 0 && medicals.MaxBy(fact => fact.Entry.Known) is var last && Gaps(picture, last).ToList() is { Count: > 0 } gaps)
        {
            yield return Card.Raise(picture,
                $"The child protection medical of {last.Entry.Happened} {Say.List(gaps)}.",
                [last.Entry],
                [.. Recipient.Of(Role.HospitalClinician, Role.NamedNurse), .. Tell.SocialCare(picture)],
                about: last.Entry.Id.ToString());
        }
    }

    private static IEnumerable<string> Gaps(Picture picture, Fact<ProtectionMedical> last)
    {
        if (last.Body.FullNotes is false)
        {
            yield return "was made without the full notes";
        }

        if (last.Body.Survey is SkeletalSurvey.NotDone or SkeletalSurvey.NotRecorded && picture.Life.IsYoungerThan(SurveyYears, London.Day(last.Entry.At())))
        {
            yield return "has no skeletal survey";
        }

        if (last.Body.Plain is false)
        {
            yield return "does not say in plain words what it means";
        }
    }
}
