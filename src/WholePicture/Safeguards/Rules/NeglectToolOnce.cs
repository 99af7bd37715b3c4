using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A tool for neglect was used by one agency alone, or not again in time (REQ AT-06, practice rule NE-4).</summary>
public sealed class NeglectToolOnce : ISafeguard
{
    private static readonly Figure days = new("neglect-tool-once", "days", 90, 28, 365, "Days after which the tool is used again (NE-4: typically three months)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "neglect-tool-once",
        LooksFor = "A tool for neglect was used by one agency alone, or not again within its months, while social care works with the child.",
        Asks = "Use it again, with everybody who knows the child. See what has moved.",
        QuietWhen = "it has been used again in time by two agencies or more, or the work has ended",
        Taught = ["REQ AT-06", "NE-4", "NE-5", "TH T2 p1"],
        Within = Within.Days(5),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var uses = picture.All<ToolUsed>();

        if (uses.Count == 0 || !picture.Work.Any(work => work.Until is null))
        {
            yield break;
        }

        var last = uses.MaxBy(fact => fact.Entry.Known);
        var alone = last.Body.With.Append(last.Entry.Agency).Distinct().Count() == 1;
        var again = last.Entry.Known.DaysOn(picture.Of(days));

        yield return Card.Raise(picture,
            $"The neglect tool was last used {last.Entry.Happened.OnInWords}{(alone ? ", by one agency alone" : "")}. It was to be used again by {London.InWords(again)}.",
            [last.Entry],
            [.. Tell.SocialCare(picture), new(Role.HealthVisitor)],
            about: last.Entry.Id.ToString(),
            from: alone ? null : Around.Later(again, last.Entry.Received));
    }
}
