using WholePicture.Casework.Assessments;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A family says that nobody helps them, and nobody has asked why or weighed it (REQ PF-10).</summary>
public sealed class NobodyRoundFamily : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "nobody-round-family",
        LooksFor = "It is recorded that nobody of family, friends or neighbours helps, and no assessment has ended since; or nobody asked why.",
        Asks = "Ask why, and who was there before. Weigh being alone beside everything else.",
        QuietWhen = "somebody is recorded as helping, or an assessment has ended since and the reason is written",
        Taught = ["REQ PF-10", "REQ AT-10", "K 6.38", "TH T1 p2"],
        Within = Within.Days(5),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var asked = picture.All<InformalSupport>().Where(fact => fact.Body.Support is not SupportRound.NotRecorded).ToList();

        if (asked.Count > 0 && asked.MaxBy(fact => fact.Entry.Known) is { Body.Support: SupportRound.Nobody } last)
        {
            var weighed = picture.All<AssessmentEnded>().Any(ended => ended.Entry.Known > last.Entry.Known);

            if (!weighed || string.IsNullOrWhiteSpace(last.Body.Why))
            {
                yield return Card.Raise(picture,
                    $"It was recorded {last.Entry.Happened.OnInWords} that nobody round the family helps. {(string.IsNullOrWhiteSpace(last.Body.Why) ? "Nobody asked why." : "No assessment has weighed it.")}",
                    [last.Entry],
                    [.. Tell.At(picture, [last.Entry.Agency]), .. Recipient.Of(Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.SocialWorker, Role.EarlyHelpWorker)]);
            }
        }
    }
}
