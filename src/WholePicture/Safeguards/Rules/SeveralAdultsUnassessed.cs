using WholePicture.Casework.Assessments;
using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>More than one adult round a child is named in accounts of harm, and none has been assessed (REQ FP-03, FP-08).</summary>
public sealed class SeveralAdultsUnassessed : ISafeguard
{
    private static readonly Figure least = new("several-adults-unassessed", "adults", 2, 2, 6, "Adults from which it is a pattern (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "several-adults-unassessed",
        LooksFor = "Two or more adults are named as having hurt somebody, or have such a history, and no assessment has spoken to any of them.",
        Asks = "Check each of them in each area where they lived. Assess them. Look at them together.",
        QuietWhen = "an assessment has spoken to all but one of them",
        Taught = ["REQ FP-03", "REQ FP-05", "REQ FP-08", "REQ PF-05", "H 2.3"],
        Within = Within.Days(3),
        Figures = [least],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var named = picture.AccountsOfAbuse().SelectMany(entry => entry.Who(PersonRole.AllegedPerpetrator).Select(adult => (adult, Entry: entry)))
            .Concat(picture.All<PastHarm>().Where(fact => fact.Body.Topic is PastTopic.SaidToHaveAbusedEarlierPartner or PastTopic.SaidToBeViolentToOthers or PastTopic.KeptFromOwnChildren)
                .SelectMany(fact => fact.Entry.Who(PersonRole.Subject).Select(adult => (adult, fact.Entry))))
            .ToList();

        if (named.Count == 0)
        {
            yield break;
        }

        var done = picture.Mothers().Union(picture.All<AssessmentEnded>().SelectMany(ended => ended.Body.SpokenTo.Select(ended.Entry.ByRef)).OfType<PersonId>()).ToHashSet();
        var told = named.FindAll(pair => !done.Contains(pair.adult));

        if (told.Select(pair => pair.adult).Distinct().Count() is var adults && adults >= picture.Of(least))
        {
            List<AgencyId> by = [.. told.Select(pair => pair.Entry.Agency).Distinct()];
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(adults, "adult", "adults"))} round this child are named in accounts of harm, by {picture.NamesOrCount(by)}. No assessment has spoken to them.{picture.Which(by)}",
                told.Select(pair => pair.Entry),
                [.. Tell.SocialCare(picture), new(Role.PoliceDomesticAbuseUnit)]);
        }
    }
}
