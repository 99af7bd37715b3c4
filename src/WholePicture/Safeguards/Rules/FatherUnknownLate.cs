using WholePicture.Casework.Referrals;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Half a pregnancy has gone, social care is asked or at work, and nobody has named the father (REQ FP-01).</summary>
public sealed class FatherUnknownLate : ISafeguard
{
    private const int Term = 40;
    private const int DaysAWeek = 7;

    private static readonly Figure weeks = new("father-unknown-late", "weeks", 20, 8, 36, "Weeks of pregnancy by which the father is named (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "father-unknown-late",
        LooksFor = "An unborn child is known to social care, twenty weeks of the pregnancy have gone, and no father is named on record.",
        Asks = "Find out who he is from more than one source. Write who tries, and when they last tried. A name that is withheld is an answer to come back to.",
        QuietWhen = "a father is named on record",
        Taught = ["REQ FP-01", "REQ FP-02", "A-15", "A-16", "Bd 48", "Bd 49"],
        Within = Within.Days(5),
        EndsWithTheChild = true,
        Figures = [weeks],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Life is not { Born: null, Expected: { } expected } || picture.Fathers().Count > 0)
        {
            yield break;
        }

        var known = picture.Work.Select(work => work.Began).Concat(picture.All<Referral>().Where(fact => fact.Body.PreBirthAssessment).Select(fact => fact.Entry)).ToList();

        if (known.Count > 0)
        {
            var unnamed = picture.Entries.Where(entry => entry.Has(PersonRole.Father)).ToList();
            yield return Card.Raise(picture,
                $"The child is expected on {London.InWords(expected)}. No father is named on record{(unnamed.Count > 0 ? ", though somebody spoke of him" : "")}.",
                [.. known, .. unnamed],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.Midwife), .. Tell.IfInvolved(picture, Role.HealthVisitor)],
                from: Around.Later(London.Instant(expected.AddDays((picture.Of(weeks) - Term) * DaysAWeek), new TimeOnly(9, 0)), known.Min(entry => entry.Received)));
        }
    }
}
