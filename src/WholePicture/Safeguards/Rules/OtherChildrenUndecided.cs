using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child is injured and nothing is decided about the other children at home (REQ SM-14, PF-11, practice rules IN-26, SB-7a).</summary>
public sealed class OtherChildrenUndecided : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "other-children-undecided",
        LooksFor = "A child has an injury that is not held to be accidental, and no decision on safety is recorded for another child at home.",
        Asks = "Decide for each child at home: who is safe where tonight. See and examine them, speak with them, ask their school or nursery.",
        QuietWhen = "a medical, a decision on section 47 or checked care is recorded for each of them; an offer is not enough",
        Taught = ["REQ SM-14", "REQ PF-11", "REQ AT-13", "IN-26", "SB-7a", "B 3.1.8", "B 3.1.14"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (Last(picture) is not { } last)
        {
            yield break;
        }

        var open = picture.OtherChildren().Where(child => !picture.IsDecidedFor(child.Id, last.Known)).ToList();

        if (open.Count > 0)
        {
            yield return Card.Raise(picture,
                $"{(last.Body is Injury ? "An injury was seen" : "A medical found that somebody is likely to have caused an injury")} {last.Happened.OnInWords}. {Say.Sentence(Say.Count(open.Count, "other child", "other children"))} at home: no decision on safety is recorded.",
                [last],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HospitalClinician, Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.SchoolSafeguardingLead)],
                about: last.Id.ToString());
        }
    }

    // What was taken for an accident counts from the medical that says otherwise
    private static Entry? Last(Picture picture) =>
        picture.All<Injury>().Where(fact => fact.Entry.IsOnChild(picture.Child) && fact.Body.View is not InjuryView.LikelyAccidental).Select(fact => fact.Entry).MaxBy(entry => entry.Known)
        ?? picture.All<ProtectionMedical>().Where(fact => fact.Entry.IsOnChild(picture.Child) && fact.Body.Conclusion is MedicalConclusion.LikelyInflicted).Select(fact => fact.Entry).MaxBy(entry => entry.Known);
}
