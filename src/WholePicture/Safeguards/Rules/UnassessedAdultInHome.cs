using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An adult said to have hurt somebody in the family is seen in the home, and nobody has assessed them (REQ FP-03, FP-02).</summary>
public sealed class UnassessedAdultInHome : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "unassessed-adult-in-home",
        LooksFor = "An adult named in accounts of abuse is seen in the child's home, and has not been assessed.",
        Asks = "Ask why things changed, alone and safely. Seek out the adult's own account. Refer for assessment.",
        QuietWhen = "an assessment has spoken to that adult",
        Taught = ["REQ FP-02", "REQ FP-03", "REQ DA-14", "K 6.22", "K 6.28", "K 7.4"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var accounts = picture.AccountsOfAbuse();

        foreach (var adult in accounts.SelectMany(account => account.Who(PersonRole.AllegedPerpetrator)).Distinct())
        {
            var told = accounts.Where(account => account.Has(adult, PersonRole.AllegedPerpetrator)).ToList();
            var first = told.Min(account => account.Known);
            var seen = picture.All<Visit>().Where(visit => visit.Body.Place is VisitPlace.Home && visit.Entry.Has(adult, PersonRole.Present, PersonRole.Subject, PersonRole.Mother, PersonRole.Father, PersonRole.Partner, PersonRole.HouseholdMember)).Select(visit => visit.Entry)
                .Where(visit => visit.Known > first).ToList();

            if (seen.Count > 0 && !IsAssessed(picture, adult))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(picture.Called(adult))} was in the home {seen[^1].Happened.OnInWords}. {Say.Sentence(Say.Count(told.Count, "entry tells", "entries tell"))} of abuse by this adult. No assessment has spoken to them.",
                    [.. told, .. seen],
                    [.. Tell.Community, new(Role.PoliceDomesticAbuseUnit)],
                    about: adult.ToString());
            }
        }
    }

    private static bool IsAssessed(Picture picture, PersonId adult) =>
        picture.All<AssessmentEnded>().Any(assessment => assessment.Body.SpokenTo.Any(word => assessment.Entry.ByRef(word) == adult));
}
