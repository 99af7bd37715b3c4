using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A parent of a child expected or just born has another who lives elsewhere, and nobody has asked why (REQ PF-04).</summary>
public sealed class OlderChildrenElsewhere : ISafeguard
{
    private const int YoungestYears = 1;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "older-children-elsewhere",
        LooksFor = "A parent of an unborn child or a baby has a child who lives elsewhere, and no agency has been asked about it.",
        Asks = "Ask the parent, with care, and ask every area that knows. Consider an assessment before the birth. Write the answer, or that none can be had.",
        QuietWhen = "others have been asked since, or social care assesses",
        Taught = ["REQ PF-04", "REQ TO-04", "REQ AT-08", "PB-2", "Bd 14", "Bd 19", "Bd 31"],
        Within = Within.Days(5),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var history = picture.All<PastHarm>().Where(fact => fact.Body.Topic is PastTopic.ChildLivesElsewhere).Select(fact => fact.Entry).ToList();
        var known = picture.OfEither<Pregnancy, Birth>().Where(entry => entry.Has(picture.Child, PersonRole.Child)).ToList();

        if (history.Count == 0 || known.Count == 0 || !picture.Life.IsYoungerThan(YoungestYears, London.Day(history.Concat(known).Max(entry => entry.Known))))
        {
            yield break;
        }

        var since = Around.Later(history.Max(entry => entry.Known), known.Min(entry => entry.Known));

        if (!picture.All<InformationAsked>().Any(asked => asked.Entry.Known >= since) && !picture.Work.Any(work => work.IsOpenAt(since) || work.From >= since))
        {
            yield return Card.Raise(picture,
                "A parent of this child has another who lives elsewhere. Nobody is recorded as asked why, or how that child was cared for.",
                [.. known, .. history],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.Midwife, Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.Gp)]);
        }
    }
}
