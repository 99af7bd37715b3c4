using System.Text.Json;
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
        JsonDocument document;

        try
        {
            document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException broken)
        {
            return new(null, [new("", $"This is not JSON: line {broken.LineNumber + 1}, position {broken.BytePositionInLine + 1}")]);
        }

        using (document)
        {
            var problems = Shape.Problems(document.RootElement, typeof(CaseFile));

            return problems.Count > 0 ? new(null, problems) : Checked(document.RootElement.Deserialize<CaseFile>(HouseJson.Options)!);
        }
    }

    private static Read Checked(CaseFile file) => CaseChecks.Problems(file).ToList() is { Count: > 0 } problems ? new(null, problems) : new(file, []);
}
