using System.Collections.Frozen;
using WholePicture.Access.Ties;
using WholePicture.Words;

namespace WholePicture.Access.Rights;

/// <summary>Decides who may open a child's picture, and on which ground (REQ RS-02, RS-05). The one place where that is decided; pure.</summary>
public static class MaySee
{
    /// <summary>Duties that cover every child of the area: whoever may ring or be brought in, at any hour.</summary>
    private static readonly FrozenSet<Role> everyChild = new[] { Role.FrontDoor, Role.OutOfHours }.ToFrozenSet();

    /// <summary>The ground on which a professional may open a child's picture; the strongest, when there are several. Their own family never, on any.</summary>
    public static Ground Child(Professional viewer, IReadOnlyCollection<Tie> ties, Partnership partnership, DateTimeOffset now)
    {
        var own = ties.Where(tie => tie.Professional == viewer.Id && (tie.Until is not { } until || until > now)).Select(tie => tie.Kind).ToHashSet();

        return own.Contains(TieKind.OwnFamily) ? Ground.None
            : own.Contains(TieKind.Involved) ? Ground.Involved
            : ManagesOne(viewer, ties, partnership) ? Ground.Manages
            : own.Contains(TieKind.Told) ? Ground.Told
            : CoversEveryChild(viewer) ? Ground.Duty
            : own.Contains(TieKind.BrokeGlass) ? Ground.BrokeGlass
            : Ground.None;
    }

    /// <summary>Whether somebody holds a duty that covers every child of the area.</summary>
    public static bool CoversEveryChild(Professional viewer) => (viewer.Duties ?? []).Any(everyChild.Contains);

    private static bool ManagesOne(Professional viewer, IEnumerable<Tie> ties, Partnership partnership) =>
        ties.Any(tie => tie.Kind is TieKind.Involved && partnership.Whoever(tie.Professional)?.Manager == viewer.Id);
}
