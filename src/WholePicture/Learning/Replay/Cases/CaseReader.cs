using System.Text.Json;
using WholePicture.Words.Json;

namespace WholePicture.Learning.Replay.Cases;

/// <summary>Reads a case file, or says every place in which it is not one.</summary>
public static class CaseReader
{
    /// <summary>The case, or the problems with it.</summary>
    public sealed record Read(CaseFile? File, IReadOnlyList<FieldProblem> Problems);

    /// <summary>Reads the text of a case file.</summary>
    public static Read From(string text) => WrittenByHand.Read(text) switch
    {
        ({ } root, _) => Shape.Problems(root, typeof(CaseFile)) is { Count: > 0 } problems ? new(null, problems) : Checked(root.Deserialize<CaseFile>(HouseJson.Options)!),
        var (_, problem) => new(null, [problem!]),
    };

    private static Read Checked(CaseFile file) => CaseChecks.Problems(file).ToList() is { Count: > 0 } problems ? new(null, problems) : new(file, []);
}
