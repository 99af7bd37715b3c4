using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Social care works with a child, and no GP of the child or the mother is in the network or was asked (REQ CH-11, ME-02, PF-09).</summary>
public sealed class NoGpInNetwork : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "no-gp-in-network",
        LooksFor = "Social care has begun work with a child, and no GP of the child or the mother is known to it, asked or told.",
        Asks = "Find the surgery of the child and of each parent. Tell them, and ask what they hold.",
        QuietWhen = "a GP works with the child or the mother, or a surgery has been asked, told or met with",
        Taught = ["REQ CH-11", "REQ ME-02", "REQ PF-09", "A-03", "HC-9", "B 1.3.8", "B 3.1.21"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var began = picture.Work.Select(work => work.Began).Concat(picture.All<EnquiryConsidered>().Select(fact => fact.Entry)).ToList();

        if (began.Count > 0 && !HasGp(picture) && !picture.HasReached(AgencyKind.Gp, began.Min(entry => entry.Known)))
        {
            yield return Card.Raise(picture,
                $"Social care's work with this child began on {London.InWords(began.Min(entry => entry.Known))}. No GP of the child or the mother is recorded as part of it.",
                began,
                [.. Tell.SocialCare(picture), new(Role.GpSafeguarding), .. Tell.IfInvolved(picture, Role.HospitalClinician, Role.HealthVisitor)]);
        }
    }

    private static bool HasGp(Picture picture)
    {
        var mothers = picture.Mothers();

        return picture.Live().Any(involvement => involvement.Role is Role.Gp
            && (involvement.Entry.IsAbout(picture.Child) || involvement.Entry.Who(PersonRole.Mother, PersonRole.Subject).Any(mothers.Contains)));
    }
}
