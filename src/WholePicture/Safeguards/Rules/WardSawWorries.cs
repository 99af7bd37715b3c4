using WholePicture.Casework.Assessments;
using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Ward staff saw more than once what worries them about how a child is cared for (REQ HC-08, AT-04).</summary>
public sealed class WardSawWorries : ISafeguard
{
    private static readonly Figure times = new("ward-saw-worries", "times", 2, 1, 10, "Worrying observations on the ward that ask for an assessment (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "ward-saw-worries",
        LooksFor = "Ward or neonatal staff wrote down a worry about a parent's care more than once.",
        Asks = "Ask why, with an interpreter where one is needed. Assess before the child goes home; an improvement after being challenged is not an answer.",
        QuietWhen = "an assessment that heard the hospital has ended since",
        Taught = ["REQ HC-08", "REQ AT-04", "REQ AT-01", "B 1.2.3", "B 1.3.4", "TH T1 p2"],
        Within = Within.Days(2),
        Figures = [times],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var worries = picture.All<WardObservation>().Where(fact => fact.Body.Worry && fact.Entry.IsAbout(picture.Child)).ToList();

        if (picture.AreEnough(worries.Count, times) && !picture.All<AssessmentEnded>().Any(ended => ended.Entry.Known > worries[^1].Entry.Known && ended.Body.HeardFrom.Contains(worries[^1].Entry.Agency)))
        {
            var alone = worries.Count(fact => fact.Body.Interpreter is InterpreterUse.NotUsed or InterpreterUse.Relative);
            yield return Card.Raise(picture,
                $"The ward wrote down {Say.Count(worries.Count, "worry", "worries")}, last {worries[^1].Entry.Happened.OnInWords}: {Say.List(worries.Select(fact => Say.Words(fact.Body.Topic)).Distinct())}.{(alone == 0 ? "" : $" Advice was given without an interpreter {(alone == 1 ? "once" : $"{alone} times")}.")}",
                worries.Select(fact => fact.Entry),
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HospitalClinician, Role.HealthVisitor)]);
        }
    }
}
