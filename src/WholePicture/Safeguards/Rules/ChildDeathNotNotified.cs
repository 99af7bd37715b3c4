using WholePicture.Casework.Health;
using WholePicture.Casework.Reviews;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child died, and those who review every child’s death are not recorded as told (practice rule T1-43).</summary>
public sealed class ChildDeathNotNotified : ISafeguard
{
    private const int Hours = 24;
    private const int Adult = 18;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "child-death-not-notified",
        LooksFor = "A child of the family died, and a day later nobody has recorded telling those who review every child’s death.",
        Asks = "Tell them now. If the death was not expected, begin the joint response with police and health.",
        QuietWhen = "the death is recorded as notified",
        Taught = ["T1-43"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var deaths = picture.All<Death>().Where(fact => fact.Entry.Who(PersonRole.Deceased).Any(person => IsChild(picture, person, London.Day(fact.Entry.At())) && !IsNotified(picture, person)))
            .Select(fact => fact.Entry).ToList();

        if (deaths.Count > 0)
        {
            yield return Card.Raise(picture,
                $"A child of the family died {deaths[^1].Happened.OnInWords}. Nobody is recorded as having told those who review every child’s death.",
                deaths,
                Recipient.Of(Role.HospitalClinician, Role.NamedNurse, Role.PoliceChildAbuseTeam, Role.LearningLead),
                from: deaths.Min(death => Around.Later(death.Known.AddHours(Hours), death.Received)));
        }
    }

    private static bool IsNotified(Picture picture, PersonId person) => picture.All<ChildDeathNotified>().Any(told => told.Entry.IsAbout(person));

    private static bool IsChild(Picture picture, PersonId person, DateOnly on) =>
        picture.People.TryGetValue(person, out var found) && found.As.Contains(PersonRole.Child) && found.Life.IsYoungerThan(Adult, on);
}
