using System.Text.Json;
using System.Text.Json.Nodes;

namespace WholePicture.Words.Json;

/// <summary>Reads a JSON file that a person writes: comments and a comma too many are let be.</summary>
public static class WrittenByHand
{
    private static readonly JsonDocumentOptions lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

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
