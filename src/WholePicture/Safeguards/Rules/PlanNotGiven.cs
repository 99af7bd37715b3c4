using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A conference made a plan, and the family does not have it in a language they read (REQ IC-09, practice rule T1-13).</summary>
public sealed class PlanNotGiven : ISafeguard
{
    private static readonly Figure days = new("plan-not-given", "working-days", 1, 1, 20, "Working days from the conference to the plan in their hands (T1-13: local, one is usual)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "plan-not-given",
        LooksFor = "A protection plan was made, and by the end of the next working day it is not recorded as given to the family, or not in their language.",
        Asks = "Give it to them, on paper and in their language. Until they can read it, it is not shared.",
        QuietWhen = "the plan is recorded as given, and not as given in a language that is not theirs",
        Taught = ["T1-13", "REQ IC-09", "REQ PL-03"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var plan in picture.Work.Where(work => work is { Kind: WorkKind.ChildProtection, Until: null, Began.Body: MeetingHeld }))
        {
            var given = picture.All<PlanGiven>().Where(fact => fact.Entry.Known >= plan.From).ToList();

            if (given.TrueForAll(fact => fact.Body.InTheirLanguage is false))
            {
                yield return Card.Raise(picture,
                    $"A protection plan was made {plan.Began.Happened.OnInWords}. {(given.Count == 0 ? "It is not recorded as given to the family." : "The family was given it in a language that is not theirs.")}",
                    [plan.Began, .. given.Select(fact => fact.Entry)],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.ConferenceChair)],
                    about: plan.Began.Id.ToString(),
                    from: Around.Later(WorkingDays.CloseAfter(plan.From, picture.Of(days)), plan.Began.Received));
            }
        }
    }
}
