using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Safety rests on an agreement or a condition that nobody is named to check (REQ PL-06, PL-09, PL-10).</summary>
public sealed class AgreementNobodyChecks : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "agreement-nobody-checks",
        LooksFor = "A written agreement or a meeting's condition says that an adult keeps away, and nobody is named to check it or nothing is agreed for when it is broken.",
        Asks = "Name who checks, how and when. Agree what happens when it is broken. Send copies to everybody at work with the family. Otherwise make another plan.",
        QuietWhen = "the condition is set again with who checks it and what happens if it is broken",
        Taught = ["REQ PL-06", "REQ PL-09", "REQ PL-10", "REQ DA-13", "B 1.2.4", "B 3.1.23", "Bd 26", "Bd 41"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var adult in picture.All<ConditionsSet>()
            .Where(fact => fact.Body.Source is ConditionSource.WrittenAgreement or ConditionSource.MeetingDecision)
            .GroupBy(fact => fact.Entry.Who(PersonRole.Subject, PersonRole.AllegedPerpetrator) is [var first, ..] ? first : default))
        {
            var last = adult.MaxBy(fact => fact.Entry.Known);

            if (last.Body is { MonitoredBy: null } or { IfBroken: null })
            {
                yield return Card.Raise(picture,
                    $"What was agreed {last.Entry.Happened.OnInWords} rests on a promise: {Lacks(last.Body)}.",
                    adult.Select(fact => fact.Entry),
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor, Role.PoliceDomesticAbuseUnit), .. Tell.IfInvolved(picture, Role.Gp, Role.Midwife, Role.ConferenceChair)],
                    about: adult.Key.ToString());
            }
        }
    }

    private static string Lacks(ConditionsSet set) => set switch
    {
        { MonitoredBy: null, IfBroken: null } => "nobody is named to check it, and nothing is agreed for when it is broken",
        { MonitoredBy: null } => "nobody is named to check it",
        _ => "nothing is agreed for when it is broken",
    };
}
