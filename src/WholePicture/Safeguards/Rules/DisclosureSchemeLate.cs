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
        var asked = picture.All<DisclosureScheme>().Where(fact => !fact.Body.Decided).Select(fact => fact.Entry).LastOrDefault();

        if (asked is not null && !picture.All<DisclosureScheme>().Any(fact => fact.Body.Decided && fact.Entry.Known >= asked.Known))
        {
            var due = asked.Known.DaysOn(Days);

            yield return Card.Raise(picture,
                $"What police know was asked for {asked.Happened.OnInWords}. A decision was due by {London.InWords(due)}.",
                [asked],
                Recipient.Of(Role.PoliceDomesticAbuseUnit, Role.PoliceSupervisor),
                from: Around.Later(due, asked.Received));
        }
    }
}
