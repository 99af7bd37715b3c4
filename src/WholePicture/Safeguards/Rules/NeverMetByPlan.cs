using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A father, or an adult named in accounts of abuse, has met nobody who works on the plan (REQ FP-02, FP-03).</summary>
public sealed class NeverMetByPlan : ISafeguard
{
    private static readonly Figure days = new("never-met-by-plan", "days", 28, 5, 90, "Days of work after which an adult nobody has met is asked about (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "never-met-by-plan",
        LooksFor = "An assessment or plan has run for weeks, and an adult who is the father or is named in accounts of abuse has met nobody.",
        Asks = "Plan how to reach him: other days, other places, with police or probation where they know him. Until then the plan needs a safeguard that does not rest on him keeping away.",
        QuietWhen = "somebody has met or reached that adult, or an assessment has spoken to them",
        Taught = ["REQ FP-02", "REQ FP-03", "REQ SD-01", "Bd 33", "Bd 49"],
        Within = Within.Days(2),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Work.FirstOrDefault(work => work.Until is null && work.Kind is not WorkKind.Enquiry) is not { } open)
        {
            yield break;
        }

        foreach (var adult in picture.Fathers().Union(picture.AllegedPerpetrators()).Where(adult => !picture.Mothers().Contains(adult) && !IsMet(picture, adult, open.From)))
        {
            var tries = picture.All<AttemptToReach>().Where(fact => fact.Entry.IsAbout(adult) && fact.Entry.Known >= open.From).Select(fact => fact.Entry).ToList();
            yield return Card.Raise(picture,
                $"{Say.Sentence(picture.Called(adult))} has met nobody since the work began on {London.InWords(open.From)}{(tries.Count == 0 ? "" : $"; {Say.Count(tries.Count, "try is", "tries are")} recorded")}.",
                [open.Began, .. tries],
                [.. Tell.SocialCare(picture), new(Role.TeamManager)],
                about: adult.ToString(),
                from: Around.Later(open.From.DaysOn(picture.Of(days)), open.Began.Received));
        }
    }

    private static bool IsMet(Picture picture, PersonId adult, DateTimeOffset since) => picture.Entries.Any(entry => entry.Body switch
    {
        AttemptToReach tried => tried.Reached,
        Visit visit => visit.Place is not VisitPlace.NotRecorded && entry.Has(adult, PersonRole.Father, PersonRole.Present, PersonRole.Partner),
        AssessmentEnded ended => ended.SpokenTo.Any(word => entry.ByRef(word) == adult),
        _ => false,
    } && entry.Known >= since && entry.IsAbout(adult));
}
