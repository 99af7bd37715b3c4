using WholePicture.Inbox;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>A child's picture, drawn and checked. Pure.</summary>
/// <param name="Child">Whose.</param>
/// <param name="Holds">What holds now, with whom it is for.</param>
/// <param name="Broken">Safeguards that could not run.</param>
/// <param name="NextLook">When time alone may change it.</param>
internal sealed record Drawn(PersonId Child, IReadOnlyList<Addressed> Holds, IReadOnlyList<string> Broken, DateTimeOffset? NextLook)
{
    private static readonly TimeSpan untilRepaired = TimeSpan.FromDays(1);

    public static Drawn Of(PersonId child, Gathered gathered, IReadOnlyCollection<OpenConcern> open, Ground ground)
    {
        var picture = Fold.Picture(child, gathered.Entries, ground.At, ground.Partnership, ground.Settings);
        var found = Children.IsOne(picture) ? Safeguard.Check(picture, ground.Rules) : new Checked([], [], []);
        var holds = found.Now.Concat(BrokenSafeguard.In(found, child, open, ground.At));

        return new(child, [.. holds.Select(concern => new Addressed(concern, Recipients.Of(concern.For, picture)))], found.Broken, Next(picture, found, gathered, ground.At));
    }

    private static DateTimeOffset? Next(Picture picture, Checked found, Gathered gathered, DateTimeOffset at)
    {
        // Nodes' clocks differ: an entry may have been received a little later than now
        var later = gathered.Entries.Select(entry => (DateTimeOffset?)entry.Received);
        var grown = Children.GrowsUp(picture) is { } day ? London.Instant(day, TimeOnly.MinValue) : (DateTimeOffset?)null;
        var repaired = found.Broken.Count > 0 ? at + untilRepaired : (DateTimeOffset?)null;

        return later.Append(grown).Append(repaired).Append(found.NextLook).Where(moment => moment > at).Min();
    }
}
