using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WholePicture.Words.Json;

/// <summary>Walks a document beside the schema that <see cref="Shape"/> generates; knows only the words that generator uses.</summary>
internal sealed class ShapeWalk(JsonNode root, List<FieldProblem> problems)
{
    public void Visit(JsonElement value, JsonNode schema, string at)
    {
        if (schema is not JsonObject rule)
        {
            return;
        }

        rule = Resolve(rule);

        if (rule["enum"] is JsonArray choices)
        {
            Choice(value, choices, at);
        }
        else if (!IsOfType(value, rule))
        {
            problems.Add(new(at, $"This should be {InWords(rule)}"));
        }
        else if (value.ValueKind is JsonValueKind.Object)
        {
            Fields(value, rule, at);
        }
        else if (value.ValueKind is JsonValueKind.Array && rule["items"] is { } items)
        {
            var number = 0;
            foreach (var item in value.EnumerateArray())
            {
                Visit(item, items, $"{at}/{number++}");
            }
        }
        else if (value.ValueKind is JsonValueKind.String)
        {
            Format(value, rule, at);
        }
    }

    // The generator writes a type it has met before as a pointer to the first place
    private JsonObject Resolve(JsonObject rule)
    {
        if (rule["$ref"]?.GetValue<string>() is not { } pointer)
        {
            return rule;
        }

        JsonNode? found = root;
        foreach (var step in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found is JsonArray list ? list[int.Parse(step, null)] : found?[step];
        }

        return (JsonObject)found!;
    }

    private void Fields(JsonElement value, JsonObject rule, string at)
    {
        var known = rule["properties"] as JsonObject;

        foreach (var name in rule["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [])
        {
            if (!value.TryGetProperty(name, out _))
            {
                problems.Add(new($"{at}/{name}", $"Enter {name}: it is missing"));
            }
        }

        // A list by name, such as the people of a case
        foreach (var field in known is null && rule["additionalProperties"] is JsonObject ? value.EnumerateObject().ToArray() : [])
        {
            Visit(field.Value, rule["additionalProperties"]!, $"{at}/{FieldName.Safe(field.Name)}");
        }

        foreach (var field in known is null ? [] : value.EnumerateObject().ToArray())
        {
            if (known!.TryGetPropertyValue(field.Name, out var inner))
            {
                Visit(field.Value, inner!, $"{at}/{field.Name}");
            }
            else
            {
                problems.Add(new($"{at}/{FieldName.Safe(field.Name)}", $"This field is not known here. Known: {string.Join(", ", known.Select(pair => pair.Key))}"));
            }
        }
    }

    private void Choice(JsonElement value, JsonArray choices, string at)
    {
        var allowed = choices.Select(choice => choice?.GetValue<string>()).ToList();
        var given = value.ValueKind is JsonValueKind.String ? value.GetString() : null;

        if (!(value.ValueKind is JsonValueKind.String or JsonValueKind.Null) || !allowed.Contains(given))
        {
            problems.Add(new(at, $"Choose one of: {string.Join(", ", allowed.Where(choice => choice is not null))}"));
        }
    }

    private void Format(JsonElement value, JsonObject rule, string at)
    {
        var wrong = rule["format"]?.GetValue<string>() switch
        {
            ShapeWords.UncertainDate => WhenText.Read(value.GetString()) is null,
            ShapeWords.Day => !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => !value.TryGetDateTimeOffset(out _) || !HasOffset(value.GetString()!),
            "uuid" => !value.TryGetGuid(out _),
            _ => false,
        };

        if (wrong)
        {
            problems.Add(new(at, $"Enter {InWords(rule)}"));
        }
    }

    // Without a time and an offset a serializer would guess midnight, and the machine's own zone
    private static bool HasOffset(string text) =>
        text.IndexOf('T', StringComparison.Ordinal) is > 0 and var time && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > time);

    private static bool IsOfType(JsonElement value, JsonObject rule)
    {
        var types = rule["type"] switch
        {
            JsonArray several => several.Select(type => type!.GetValue<string>()).ToList(),
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        };

        return types.Count == 0 || types.Contains(value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => value.TryGetInt32(out _) && types.Contains("integer") ? "integer" : "number",
            _ => "null",
        });
    }

    private static string InWords(JsonObject rule) => (rule["description"]?.GetValue<string>(), rule["type"]) switch
    {
        ({ } words, _) => char.ToLowerInvariant(words[0]) + words[1..],
        (_, JsonArray several) => string.Join(" or ", several.Select(type => type!.GetValue<string>())),
        (_, { } one) => one.GetValue<string>(),
        _ => "something else",
    };
}
