using WholePicture.Words.Json;

namespace WholePicture.Access.Roster;

/// <summary>Reads a roster, or names every place in which it is wrong. Pure.</summary>
public static class RosterReader
{
    /// <summary>The roster, or the problems with it.</summary>
    public sealed record Read(RosterFile? File, IReadOnlyList<FieldProblem> Problems);

    /// <summary>Reads the text of a roster that is to be added to those already <paramref name="known"/>.</summary>
    public static Read From(string text, Partnership known)
    {
        var (file, problems) = WrittenByHand.Read<RosterFile>(text, roster => RosterChecks.Problems(roster, known));

        return new(file, problems);
    }
}
