using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A plan for a child runs, and no GP has it (REQ PL-12).</summary>
public sealed class GpNotToldOfPlan : ISafeguard
{
    private static readonly Figure days = new("gp-not-told-of-plan", "working-days", 5, 1, 20, "Working days from a plan to the GP having it (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "gp-not-told-of-plan",
        LooksFor = "A child in need or protection plan has begun, and no surgery is recorded as sent it, asked or invited since.",
        Asks = "Send the plan to the GP of the child and of each parent, and say who does so.",
        QuietWhen = "a surgery has been sent it, asked or met with since it began",
        Taught = ["REQ PL-12", "REQ ME-02", "REQ ME-04", "REQ CH-11", "Bd 44", "Bd 54"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var plan in picture.Work.Where(work => work is { Kind: WorkKind.ChildInNeed or WorkKind.ChildProtection, Until: null } && !picture.HasReached(AgencyKind.Gp, work.From)))
        {
            yield return Card.Raise(picture,
                $"A plan for this child began on {London.InWords(plan.From)}. No surgery is recorded as sent it.",
                [plan.Began],
                [.. Tell.SocialCare(picture), new(Role.GpSafeguarding), .. Tell.IfInvolved(picture, Role.Gp)],
                about: plan.Began.Id.ToString(),
                from: Around.Later(WorkingDays.CloseAfter(plan.From, picture.Of(days)), plan.Began.Received));
        }
    }
}
