using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Pre-proceedings were agreed, and the letter has not gone (REQ PL-11).</summary>
public sealed class PreProceedingsDrift : ISafeguard
{
    private static readonly Figure days = new("pre-proceedings-drift", "working-days", 10, 1, 60, "Working days from agreement to the letter (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "pre-proceedings-drift",
        LooksFor = "Pre-proceedings were agreed, and ten working days later no letter is recorded.",
        Asks = "Send it, or give the day and the reason. Tell the others on the plan what is asked of the parents.",
        QuietWhen = "the letter is recorded as sent, or the stage has ended",
        Taught = ["REQ PL-11", "REQ PL-08", "Bd 37"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var stages = picture.Its<PreProceedings>();

        // Agreed twice over, it waits since the first
        var agreed = stages.Where(fact => fact.Body.Stage is PreProceedingsStage.Agreed && !stages.Any(later => later.Body.Stage is not PreProceedingsStage.Agreed && later.Entry.Known >= fact.Entry.Known))
            .Select(fact => fact.Entry).MinBy(entry => entry.Known);

        if (agreed is not null)
        {
            yield return Card.Raise(picture,
                $"Pre-proceedings were agreed {agreed.Happened.OnInWords}. No letter is recorded.",
                [agreed],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ServiceManager, Role.ConferenceChair), .. Tell.IfInvolved(picture, Role.HealthVisitor, Role.SchoolSafeguardingLead)],
                from: Around.Later(WorkingDays.CloseAfter(agreed.Known, picture.Of(days)), agreed.Received));
        }
    }
}
