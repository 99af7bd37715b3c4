using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An incident has no risk assessment of its own, or its grade is lower than what was recorded bears (REQ DA-02, DA-03, DA-09).</summary>
public sealed class RiskAssessmentInDoubt : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "risk-assessment-in-doubt",
        LooksFor = "An incident leans on an earlier risk assessment or has none, is graded lower because nobody answered, or is graded below high after grave violence.",
        Asks = "Assess again, with the whole history. Silence raises the risk; it never lowers it.",
        QuietWhen = "a fresh assessment of the same incident is free of this",
        Taught = ["REQ DA-02", "REQ DA-03", "REQ DA-04", "REQ DA-09", "DA-14", "DA-15", "DA-16", "B 3.1.3", "Bd 26"],
        Within = Within.OneDay,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var incident in picture.All<RiskAssessment>().GroupBy(fact => (fact.Entry.Agency, fact.Body.Incident)))
        {
            var last = incident.MaxBy(fact => fact.Entry.Known);
            var call = picture.CallOuts().Where(call => call.Body.Number == incident.Key.Incident && call.Entry.Agency == incident.Key.Agency).ToList();
            var doubts = Doubts(last.Body, call.Exists(one => one.Body.IsGrave())).ToList();

            if (doubts.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"The risk assessment of {last.Entry.Happened} {Say.List(doubts)}.",
                    [last.Entry, .. call.Select(one => one.Entry)],
                    [.. Recipient.Of(Role.PoliceSupervisor, Role.PoliceDomesticAbuseUnit), .. Tell.SocialCare(picture)],
                    about: $"{incident.Key.Agency} {incident.Key.Incident}");
            }
        }
    }

    private static IEnumerable<string> Doubts(RiskAssessment made, bool grave)
    {
        if (made.Made is AssessmentMade.EarlierUsedAgain or AssessmentMade.NotMade)
        {
            yield return made.Made is AssessmentMade.NotMade ? "was not made" : "uses an earlier one again";
        }

        if (made.GradedBefore > made.Grade)
        {
            yield return $"was lowered from {Say.Words(made.GradedBefore.Value)} to {Say.Words(made.Grade)}{(made.Answered is RiskAnswers.Declined ? " after questions that nobody answered" : "")}";
        }

        if (grave && made.Grade is not Grade.High)
        {
            yield return $"says {Say.Words(made.Grade)} although grave violence was recorded";
        }
    }
}
