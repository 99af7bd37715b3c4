using WholePicture.Casework.Assessments;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Referrals;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>An assessment before the birth was asked for or begun, and has not ended in time (REQ AT-07, practice rules PB-3, PB-7).</summary>
public sealed class PreBirthAssessmentLate : ISafeguard
{
    private const int Term = 40;
    private const int DaysAWeek = 7;

    private static readonly Figure weeks = new("pre-birth-assessment-late", "weeks", 28, 16, 36, "Weeks of pregnancy by which it ends (PB-3: 24 to 28)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "pre-birth-assessment-late",
        LooksFor = "An assessment before the birth was asked for or begun, and has not ended by the twenty-eighth week or by the birth.",
        Asks = "End it, with what life will be like for this baby and for each older child. If the baby is born: a plan for all of them before going home.",
        QuietWhen = "the assessment ends",
        Taught = ["REQ AT-07", "REQ AT-13", "PB-3", "PB-7", "PB-10", "Bd 34", "Bd 39"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
        Figures = [weeks],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var asked = picture.All<Referral>().Where(fact => fact.Body.PreBirthAssessment && fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Entry)
            .Concat(picture.All<AssessmentStarted>().Where(fact => fact.Body.PreBirth && fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Entry)).OrderBy(entry => entry.Known).ToList();

        if (asked.Count > 0 && (picture.Life.Expected ?? picture.Life.Born) is { } expected && !picture.All<AssessmentEnded>().Any(ended => ended.Entry.Known > asked[0].Known && ended.Entry.IsOnChild(picture.Child)))
        {
            var birth = picture.All<Birth>().Where(fact => fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Entry).ToList();
            var due = London.Instant(expected.AddDays((picture.Of(weeks) - Term) * DaysAWeek), new TimeOnly(9, 0));
            var signs = birth.Count == 0 ? [] : picture.All<SignSeen>().Select(fact => fact.Entry).ToList();

            yield return Card.Raise(picture,
                $"An assessment before the birth was {(asked[0].Body is Referral ? "asked for" : "begun")} {asked[0].Happened.OnInWords}. {(birth.Count == 0 ? $"It was to end by {London.InWords(due)}." : "The baby is born, and it has not ended.")}",
                [.. asked, .. birth, .. signs],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.Midwife, Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.Gp)],
                from: Around.Later(birth.Count > 0 && birth[0].Received < due ? birth[0].Received : due, asked[0].Received));
        }
    }
}
