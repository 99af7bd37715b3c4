using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody asked what police know of a partner, and it is not decided (practice rule T1-46).</summary>
public sealed class DisclosureSchemeLate : ISafeguard
{
    private const int Days = 28;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "disclosure-scheme-late",
        LooksFor = "A request under the disclosure scheme has no decision within twenty-eight days.",
        Asks = "Decide, and tell only whoever is best placed to protect. What is told is never written here.",
        QuietWhen = "a decision is recorded",
        Taught = ["T1-46", "REQ FP-11"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var all = picture.All<DisclosureScheme>();
        var open = all.Where(fact => !fact.Body.Decided && !all.Any(later => later.Body.Decided && later.Entry.Known >= fact.Entry.Known)).Select(fact => fact.Entry).OrderBy(entry => entry.Known).ToList();

        if (open.Count > 0)
        {
            var due = open[0].Known.DaysOn(Days);

            yield return Card.Raise(picture,
                $"What police know was asked for {open[0].Happened.OnInWords}{(open.Count > 1 ? $", and again {open[^1].Happened.OnInWords}" : "")}. A decision was due by {London.InWords(due)}.",
                open,
                Recipient.Of(Role.PoliceDomesticAbuseUnit, Role.PoliceSupervisor),
                from: Around.Later(due, open[0].Received));
        }
    }
}
