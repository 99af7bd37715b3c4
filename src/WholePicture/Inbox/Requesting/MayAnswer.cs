using WholePicture.Access;
using WholePicture.Access.Ties;
using WholePicture.Words;

namespace WholePicture.Inbox.Requesting;

/// <summary>Who sees a question that was put to an agency: whoever holds a duty there, and whoever there works with the child; never about their own family. Pure.</summary>
public static class MayAnswer
{
    /// <summary>Whether a professional does, tied to the child in these ways by themselves.</summary>
    public static bool Of(Professional viewer, AgencyId asked, PersonId child, IReadOnlyCollection<TieKind> ties) =>
        viewer.Agency == asked && !viewer.Is(child) && !ties.Contains(TieKind.OwnFamily) && (HoldsADuty(viewer) || ties.Contains(TieKind.Involved));

    /// <summary>Whether there is anybody at an agency whom a question would reach.</summary>
    public static bool Anybody(AgencyId agency, Partnership partnership, IEnumerable<AgencyId> involved) =>
        involved.Contains(agency) || partnership.Professionals.Any(person => person.Agency == agency && HoldsADuty(person));

    private static bool HoldsADuty(Professional person) => person.Duties is { Count: > 0 };
}
