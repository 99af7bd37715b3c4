using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A pregnant woman with known risk stays with the standard maternity team (REQ HC-03).</summary>
public sealed class VulnerableOnStandardTeam : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "vulnerable-on-standard-team",
        LooksFor = "A pregnant woman who was arrested, was exploited, or with whose unborn child social care works, is with the standard maternity team.",
        Asks = "Move her to the team for women who need more, or write why not.",
        QuietWhen = "she is with the specialist team, or the child is born",
        Taught = ["REQ HC-03", "REQ HC-04", "TH T6 p2"],
        Within = Within.Days(3),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var teams = picture.All<MaternityPathway>();

        if (teams.Count == 0 || picture.Life.Born is not null || teams.MaxBy(fact => fact.Entry.Known) is not { Body.Team: MaternityTeam.Standard } team)
        {
            yield break;
        }

        var risks = picture.All<Arrest>().Select(fact => fact.Entry)
            .Concat(picture.All<PastHarm>().Where(fact => fact.Body.Topic is PastTopic.Exploited).Select(fact => fact.Entry))
            .Concat(picture.Work.Where(work => work.Until is null).Select(work => work.Began)).ToList();

        if (risks.Count > 0)
        {
            yield return Card.Raise(picture,
                $"The pregnancy is with the standard maternity team. {Say.Sentence(Say.Count(risks.Count, "entry says", "entries say"))} that more is needed.",
                [team.Entry, .. risks],
                Recipient.Of(Role.MaternitySafeguarding, Role.Midwife));
        }
    }
}
