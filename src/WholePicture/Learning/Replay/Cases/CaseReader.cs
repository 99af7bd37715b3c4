using WholePicture.Words.Json;

namespace WholePicture.Learning.Replay.Cases;

/// <summary>Reads a case file, or says every place in which it is not one.</summary>
public static class CaseReader
{
    /// <summary>The case, or the problems with it.</summary>
    public sealed record Read(CaseFile? File, IReadOnlyList<FieldProblem> Problems);

    /// <summary>Reads the text of a case file.</summary>
    public static Read From(string text)
    {
        var (file, problems) = WrittenByHand.Read<CaseFile>(text, CaseChecks.Problems);

        return new(file, problems);
    }
}
