using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace WholePicture.Words.Json;

/// <summary>Adds to a generated schema what only we know: how dates and keys are written.</summary>
internal static class ShapeWords
{
    public const string DatePattern = "date";

    public static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema) => context.TypeInfo.Type switch
    {
        var type when type == typeof(When) || type == typeof(When?) => Text(type, DatePattern,
            "A day, minute, month, year or range: 2026-04-27, 2026-04-27T21:40, 2026-04, 2026, 2026-03/2026-05, ../2025-11-01"),
        var type when type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?) => Text(type, "date-time",
            "A moment with its offset: 2026-04-27T21:40:00+01:00"),
        var type when type == typeof(AgencyId) => new JsonObject { ["type"] = "string", ["description"] = "An agency's short name" },
        var type when type == typeof(System.Text.Json.JsonElement) => new JsonObject { ["type"] = "object" },
        _ => schema,
    };

    private static JsonObject Text(Type type, string format, string description) => new()
    {
        ["type"] = Nullable.GetUnderlyingType(type) is null ? "string" : new JsonArray("string", "null"),
        ["format"] = format,
        ["description"] = description,
    };
}
