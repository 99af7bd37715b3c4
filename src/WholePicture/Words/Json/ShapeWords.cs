using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace WholePicture.Words.Json;

/// <summary>Adds to a generated schema what only we know: how dates and keys are written, and what is never sent.</summary>
internal static class ShapeWords
{
    // Not "date", which to every other reader of a schema is a day and nothing less sure
    public const string UncertainDate = "uncertain-date";
    public const string Day = "date";
    public const string Moment = "date-time";

    public static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema) => (Ours(context.TypeInfo.Type), context.TypeInfo.Kind, schema) switch
    {
        ({ } ours, _, _) => ours,
        (_, JsonTypeInfoKind.Object, JsonObject thing) => WithFields(thing, context.TypeInfo),
        (_, JsonTypeInfoKind.Enumerable, JsonObject list) when list["items"] is null => WithItems(list, context.TypeInfo.ElementType!),
        _ => schema,
    };

    private static JsonObject? Ours(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var one when one == typeof(When) => Text(type, UncertainDate, "A day, minute, month, year or range: 2026-04-27, 2026-04-27T21:40, 2026-04, 2026, 2026-03/2026-05, ../2025-11-01"),
        var one when one == typeof(DateTimeOffset) => Text(type, Moment, "A moment with its offset: 2026-04-27T21:40:00+01:00"),
        var one when one == typeof(DateOnly) => Text(type, Day, "A day: 2026-04-27"),
        var one when one == typeof(AgencyId) => Text(type, null, "An agency's short name"),
        var one when one == typeof(JsonElement) => new() { ["type"] = "object" },
        _ => null,
    };

    private static JsonObject Text(Type type, string? format, string description)
    {
        var text = new JsonObject { ["type"] = Nullable.GetUnderlyingType(type) is null ? "string" : new JsonArray("string", "null") };
        if (format is not null)
        {
            text["format"] = format;
        }

        text["description"] = description;

        return text;
    }

    private static JsonObject WithFields(JsonObject thing, JsonTypeInfo type)
    {
        var fields = thing["properties"] as JsonObject ?? [];
        foreach (var field in type.Properties)
        {
            if (field is { Set: null, AssociatedParameter: null })
            {
                // Worked out from the others: neither sent nor asked for
                fields.Remove(field.Name);
            }
            else if (Ours(field.PropertyType) is { } ours && fields[field.Name] is JsonObject generated)
            {
                // The generator does not ask about a field that may be left out when it cannot look into its type
                foreach (var (word, value) in ours)
                {
                    generated[word] = value?.DeepClone();
                }
            }
        }

        return thing;
    }

    private static JsonObject WithItems(JsonObject list, Type element)
    {
        if (Ours(element) is { } ours)
        {
            list["items"] = ours;
        }

        return list;
    }
}
