using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace WholePicture.Words.Json;

/// <summary>
/// The JSON Schema of a type, and every way in which a document departs from it.
/// A serializer stops at the first mistake; a sender deserves to hear of all of them.
/// </summary>
public static class Shape
{
    private static readonly ConcurrentDictionary<Type, JsonNode> schemas = new();

    private static readonly JsonSchemaExporterOptions exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = ShapeWords.Describe,
    };

    /// <summary>The schema: also what the API's description and the docs print.</summary>
    public static JsonNode Of(Type type) => schemas.GetOrAdd(type, key => HouseJson.Options.GetJsonSchemaAsNode(key, exporter));

    /// <summary>Every departure, in the document's order; empty when it can be read.</summary>
    public static IReadOnlyList<FieldProblem> Problems(JsonElement document, Type type, string at = "")
    {
        var problems = new List<FieldProblem>();
        var root = Of(type);
        new ShapeWalk(root, problems).Visit(document, root, at);

        return problems;
    }
}
