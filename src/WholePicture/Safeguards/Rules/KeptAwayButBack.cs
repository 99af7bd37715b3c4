using WholePicture.Casework.Assessments;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.HeatStrips.Reading;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An adult who is to keep away is at the home while social care is at work (REQ DA-13, PF-05, practice rule DA-21).</summary>
public sealed class KeptAwayButBack : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "kept-away-but-back",
        LooksFor = "An adult who must keep away from the child's home is there.",
        Asks = "Hold a strategy meeting. The plan cannot rest on one parent keeping the adult away, whatever is said about it.",
        QuietWhen = "a strategy meeting with police and health is held after it",
        Taught = ["REQ DA-13", "REQ PF-05", "REQ PL-09", "REQ DA-12", "REQ PL-06", "DA-21", "K 6.71", "K 7.9", "B 1.2.4", "Bd 26"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var rules in KeptAway.In(picture).GroupBy(rule => rule.Adult))
        {
            var adult = rules.Key;
            var back = picture.Entries.Where(entry => KeptAway.IsAtHome(picture, entry, adult) && rules.Any(rule => rule.Holds(entry.At())) && picture.IsOpenAt(entry.Known) && !picture.StrategyHeldAfter(entry)).ToList();

            if (back.Count > 0)
            {
                var rule = rules.Where(rule => back.Exists(entry => rule.Holds(entry.At()))).MinBy(rule => rule.Set.Known)!.Set;
                var earlier = picture.CallOuts().Where(call => call.Body.IsGrave() && call.Entry.Has(adult, PersonRole.AllegedPerpetrator)).Select(call => call.Entry);
                var plan = picture.All<AssessmentEnded>().Select(fact => fact.Entry).Where(entry => entry.Known <= back[^1].Known);

                yield return Card.Raise(picture,
                    $"{Say.Sentence(picture.Called(adult))} was at the home {Say.List(back.Select(entry => entry.Happened.OnInWords))}, against what was set {rule.Happened.OnInWords}. No strategy meeting is recorded since.",
                    [rule, .. back, .. earlier, .. plan],
                    [.. Tell.SocialCare(picture), new(Role.PoliceDomesticAbuseUnit), .. Tell.IfInvolved(picture, Role.HealthVisitor, Role.SchoolSafeguardingLead)],
                    about: adult.ToString());
            }
        }
    }
}
