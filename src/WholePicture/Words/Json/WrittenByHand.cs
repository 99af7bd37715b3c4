using System.Text.Json;
using System.Text.Json.Nodes;

namespace WholePicture.Words.Json;

/// <summary>Reads a JSON file that a person writes: comments and a comma too many are let be.</summary>
public static class WrittenByHand
{
    private static readonly JsonDocumentOptions lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The file that a text is, or every place in which it is not one: by its shape first, and when that is right by what else must hold.</summary>
    public static (T? File, IReadOnlyList<FieldProblem> Problems) Read<T>(string text, Func<T, IEnumerable<FieldProblem>> checks) where T : class
    {
        var (root, broken) = Read(text);
        if (root is not { } document)
        {
            return (null, [broken!]);
        }

        if (Shape.Problems(document, typeof(T)) is { Count: > 0 } misshapen)
        {
            return (null, misshapen);
        }

        var file = document.Deserialize<T>(HouseJson.Options)!;

        return checks(file).ToList() is { Count: > 0 } problems ? (null, problems) : (file, []);
    }

    /// <summary>The document, or where it stops being one.</summary>
    public static (JsonElement? Document, FieldProblem? Problem) Read(string text)
    {
        try
        {
            return (JsonSerializer.SerializeToElement(JsonNode.Parse(text, documentOptions: lenient)), null);
        }
        catch (JsonException broken)
        {
            return (null, new("", $"This is not JSON: line {broken.LineNumber + 1}, position {broken.BytePositionInLine + 1}"));
        }
    }
}
