using WholePicture.Words;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>What somebody is said to have done, as one would say it: "physical and sexual assault", "threats to kill".</summary>
public static class BehaviourWords
{
    /// <summary>All of it, as a list.</summary>
    public static string InWords(this IEnumerable<Behaviour> behaviours)
    {
        var all = behaviours.Distinct().ToList();
        var both = all.Contains(Behaviour.Physical) && all.Contains(Behaviour.Sexual);

        return Say.List(all.Where(behaviour => !both || behaviour is not Behaviour.Sexual)
            .Select(behaviour => both && behaviour is Behaviour.Physical ? "physical and sexual assault" : behaviour.InWords()));
    }

    /// <summary>One of them.</summary>
    public static string InWords(this Behaviour behaviour) => behaviour switch
    {
        Behaviour.NotStated => "abuse, kind not stated",
        Behaviour.Verbal => "verbal abuse",
        Behaviour.Physical => "physical assault",
        Behaviour.Sexual => "sexual assault",
        Behaviour.Strangulation => "strangling",
        Behaviour.Control => "controlling behaviour",
        Behaviour.ThreatToTakeChild => "threat to take the child",
        Behaviour.DroveImpaired => "drove, or tried to, when drunk or drugged",
        Behaviour.Damage => "damage to things",
        _ => Say.Words(behaviour),
    };
}
