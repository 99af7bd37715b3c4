using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>Every safeguard, and the check of a picture by all of them.</summary>
public static class Safeguard
{
    /// <summary>All of them, by code. A rule finds itself: adding one moves nothing else.</summary>
    public static IReadOnlyList<ISafeguard> All { get; } =
        [.. typeof(ISafeguard).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISafeguard)))
            .Select(type => (ISafeguard)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Card.Code, StringComparer.Ordinal)];

    // The days on which what speaks changes, and what speaks before the first and from each
    private static readonly DateOnly[] changes =
        [.. All.SelectMany(rule => new[] { rule.Card.ValidFrom, rule.Card.ValidUntil?.AddDays(1) ?? DateOnly.MinValue }).Distinct().Order()];

    private static readonly IReadOnlyList<ISafeguard>[] between =
        [.. changes.Prepend(DateOnly.MinValue).Select(day => (IReadOnlyList<ISafeguard>)[.. All.Where(rule => rule.Card.IsValidOn(day))])];

    /// <summary>Those that speak on a day.</summary>
    public static IReadOnlyList<ISafeguard> On(DateOnly day) => between[Array.FindLastIndex(changes, change => change <= day) + 1];

    /// <summary>The next day after one on which a safeguard begins to speak, or no longer does; null when none does.</summary>
    public static DateOnly? NextChange(DateOnly after) => Array.FindIndex(changes, change => change > after) is var next and >= 0 ? changes[next] : null;

    /// <summary>
    /// Checks a picture with those that speak on its day, or with those given. About whoever has grown up nothing is raised, and about whoever has died, or will not be born, nothing that only a living child needs.
    /// A rule that fails is named and does not stop the others.
    /// </summary>
    public static Checked Check(Picture picture, IEnumerable<ISafeguard>? rules = null)
    {
        if (!Children.IsOne(picture))
        {
            return new([], [], []);
        }

        var (now, coming, broken) = (new List<Concern>(), new List<Concern>(), new List<string>());
        var raised = new List<Concern>();

        var died = picture.Life.Ended is not null;

        foreach (var rule in rules ?? On(picture.Today))
        {
            if ((died && rule.Card.EndsWithTheChild) || SpeaksOnlyOf.NothingIn(picture, rule))
            {
                continue;
            }

            try
            {
                // What a rule raised before it failed is not said
                raised.Clear();
                foreach (var concern in rule.Check(picture))
                {
                    raised.Add(concern);
                }

                foreach (var concern in raised)
                {
                    (concern.From <= picture.AsAt ? now : coming).Add(concern);
                }
            }
#pragma warning disable CA1031 // Whatever a rule did wrong, the others must still speak
            catch (Exception)
#pragma warning restore CA1031
            {
                broken.Add(rule.Card.Code);
            }
        }

        return new(now, coming, broken) { SettingsChange = picture.Settings.NextChange(picture.Today) is { } day ? London.Instant(day, TimeOnly.MinValue) : null };
    }
}
