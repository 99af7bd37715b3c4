using WholePicture.Access;
using WholePicture.Access.Ties;
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
/// <param name="Ties">Who is tied to the child by it.</param>
internal sealed record Drawn(PersonId Child, IReadOnlyList<Addressed> Holds, IReadOnlyList<string> Broken, DateTimeOffset? NextLook, IReadOnlyCollection<Tie> Ties)
{
    private static readonly TimeSpan untilRepaired = TimeSpan.FromDays(1);
    private static readonly TimeSpan untilAnswered = TimeSpan.FromHours(1);

    public static Drawn Of(PersonId child, Gathered gathered, IReadOnlyCollection<OpenConcern> open, Ground ground)
    {
        var picture = Fold.Picture(child, gathered.Entries, gathered.Members[child], ground.At, ground.Partnership, ground.Settings);
        var found = Safeguard.Check(picture, ground.Rules);
        var holds = found.Now.Concat(BrokenSafeguard.In(found, child, open, ground.At));

        List<Addressed> addressed = [.. holds.Select(concern => new Addressed(concern, Recipients.Of(concern.For, picture)))];
        var held = addressed.Select(concern => concern.Key).ToHashSet();
        // What could not be checked stands as it did, and what is challenged until that is answered
        var standing = open.Where(concern => held.Contains(concern.Key) || (concern.Key.Child == child && (concern.IsChallenged || found.Broken.Contains(concern.Key.Code))));
        var toClose = open.Any(concern => concern.IsChallenged && concern.Key.Child == child && !held.Contains(concern.Key)) ? ground.At + untilAnswered : (DateTimeOffset?)null;

        return new(child, addressed, found.Broken, Earlier(Next(picture, found, gathered, ground.At), toClose), [.. TiesOf(picture, gathered, addressed, standing).Distinct()]);
    }

    // Their own family is whoever was ever in the picture, not only whoever is in it now
    private static IEnumerable<Tie> TiesOf(Picture picture, Gathered gathered, IReadOnlyList<Addressed> addressed, IEnumerable<OpenConcern> standing) =>
        [
            .. picture.Live().Select(involvement => involvement.Professional).OfType<Professional>().Select(person => new Tie(person.Id, TieKind.Involved)),
            .. addressed.SelectMany(concern => concern.To).Select(told => told.Professional).OfType<Professional>().Select(person => new Tie(person.Id, TieKind.Told)),
            // Whoever it was handed to was told as well
            .. standing.SelectMany(concern => concern.Told).Where(line => line.Professional is not null).Select(line => new Tie(line.Professional!, TieKind.Told)),
            .. picture.Partnership.KnownAsPeople.Where(person => gathered.Members[picture.Child].Any(person.Is)).Select(person => new Tie(person.Id, TieKind.OwnFamily)),
        ];

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one < other || other is null ? one : other;

    private static DateTimeOffset? Next(Picture picture, Checked found, Gathered gathered, DateTimeOffset at)
    {
        // Nodes' clocks differ: an entry may have been received a little later than now
        var later = gathered.Entries.Select(entry => (DateTimeOffset?)entry.Received);
        var grown = Children.GrowsUp(picture) is { } day ? London.Instant(day, TimeOnly.MinValue) : (DateTimeOffset?)null;
        var repaired = found.Broken.Count > 0 ? at + untilRepaired : (DateTimeOffset?)null;

        var changed = Safeguard.NextChange(picture.Today) is { } change ? London.Instant(change, TimeOnly.MinValue) : (DateTimeOffset?)null;

        return later.Append(grown).Append(repaired).Append(changed).Append(found.NextLook).Where(moment => moment > at).Min();
    }
}
