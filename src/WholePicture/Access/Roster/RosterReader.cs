using System.Text.Json;
using WholePicture.Words.Json;

namespace WholePicture.Access.Roster;

/// <summary>Reads a roster, or names every place in which it is wrong. Pure.</summary>
public static class RosterReader
{
    /// <summary>The roster, or the problems with it.</summary>
    public sealed record Read(RosterFile? File, IReadOnlyList<FieldProblem> Problems);

    /// <summary>Reads the text of a roster that is to be added to those already <paramref name="known"/>.</summary>
    public static Read From(string text, Partnership known) => WrittenByHand.Read(text) switch
    {
        ({ } root, _) => Shape.Problems(root, typeof(RosterFile)) is { Count: > 0 } problems ? new(null, problems) : Checked(root.Deserialize<RosterFile>(HouseJson.Options)!, known),
        var (_, problem) => new(null, [problem!]),
    };

    private static Read Checked(RosterFile file, Partnership known) => RosterChecks.Problems(file, known).ToList() is { Count: > 0 } problems ? new(null, problems) : new(file, []);
}
