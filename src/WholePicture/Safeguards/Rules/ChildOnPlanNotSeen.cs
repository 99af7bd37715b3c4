using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child on a plan has not been seen by social care within the days of the plan (REQ ME-07, practice rules T1-18 to T1-21).</summary>
public sealed class ChildOnPlanNotSeen : ISafeguard
{
    private static readonly Figure protection = new("child-on-plan-not-seen", "protection-days", 10, 5, 30, "Working days between visits on a protection plan (T1-18: local, 10 in one area)");

    private static readonly Figure need = new("child-on-plan-not-seen", "need-days", 20, 5, 60, "Working days between visits on a child in need plan (T1-21: local, 20 in one area)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "child-on-plan-not-seen",
        LooksFor = "A child on a plan has not been seen by social care for ten working days on a protection plan, or twenty on a child in need plan.",
        Asks = "See this child, alone, awake, and where they sleep. A brother or sister who was seen is not this child.",
        QuietWhen = "social care has seen the child",
        Taught = ["REQ ME-07", "REQ PL-07", "REQ HC-02", "T1-18", "T1-19", "T1-20", "T1-21", "WNB-6", "Bd 39"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [protection, need],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Work.LastOrDefault(work => work is { Kind: WorkKind.ChildInNeed or WorkKind.ChildProtection, Until: null }) is not { } plan || picture.Life is { Born: null, Expected: not null })
        {
            yield break;
        }

        var seen = picture.All<Visit>().Where(visit => visit.Body is { Child: ChildSeen.Seen, Place: not VisitPlace.Doorstep } && visit.Entry.Known > plan.From && visit.Entry.Has(picture.Child, PersonRole.Child)
            && picture.Partnership.KindOf(visit.Entry.Agency) is AgencyKind.SocialCare).Select(visit => visit.Entry).MaxBy(entry => entry.Known);
        var limit = picture.Of(plan.Kind is WorkKind.ChildProtection ? protection : need);
        var since = Around.Later((seen ?? plan.Began).Known, picture.Life.Born is { } born ? London.Instant(born, TimeOnly.MinValue) : DateTimeOffset.MinValue);

        yield return Card.Raise(picture,
            $"{(seen is null ? $"The plan began on {London.InWords(plan.From)}. Social care has not recorded seeing this child since" : $"Social care last recorded seeing this child {seen.Happened.OnInWords}")}.",
            seen is null ? [plan.Began] : [plan.Began, seen],
            [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor)],
            about: plan.Began.Id.ToString(),
            from: Around.Later(WorkingDays.CloseAfter(since, limit), (seen ?? plan.Began).Received));
    }
}
