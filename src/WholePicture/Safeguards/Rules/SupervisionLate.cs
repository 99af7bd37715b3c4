using WholePicture.Casework.Involvement;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child is on a protection plan, and nobody has thought about the child with a supervisor for weeks (REQ SV-02).</summary>
public sealed class SupervisionLate : ISafeguard
{
    private static readonly Figure days = new("supervision-late", "days", 42, 14, 120, "Days between supervisions (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "supervision-late",
        LooksFor = "A protection plan is open, and social care or health visiting has recorded no supervision about the child for six weeks.",
        Asks = "Hold it this week, also when the service works in an emergency way.",
        QuietWhen = "supervision is held, or the plan ends",
        Taught = ["REQ SV-02", "REQ SV-01", "K 6.58", "Bd 40"],
        Within = Within.Days(3),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var plan in picture.Work.Where(work => work is { Kind: WorkKind.ChildProtection, Until: null }))
        {
            foreach (var agency in picture.Live().Where(involvement => involvement.Role is Role.SocialWorker or Role.HealthVisitor).Select(involvement => involvement.Agency).Distinct())
            {
                var last = picture.All<SupervisionHeld>().Where(fact => !fact.Body.Cancelled && fact.Entry.Agency == agency && fact.Entry.Known >= plan.From).Select(fact => fact.Entry).LastOrDefault();
                var due = (last?.Known ?? plan.From).DaysOn(picture.Of(days));

                yield return Card.Raise(picture,
                    $"{picture.Name(agency)} last recorded supervision about this child {(last is null ? "never since the plan began" : last.Happened.OnInWords)}. It was due by {London.InWords(due)}.",
                    last is null ? [plan.Began] : [plan.Began, last],
                    [.. Tell.At(picture, [agency]), new(Role.TeamManager)],
                    about: $"{agency}",
                    from: Around.Later(due, (last ?? plan.Began).Received));
            }
        }
    }
}
