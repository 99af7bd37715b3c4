using System.Text.Json.Nodes;
using WholePicture.Chronology;
using WholePicture.Intake.Arriving;
using WholePicture.Web;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Intake.Describing;

/// <summary>The schemas of the description: the very ones an entry is read against, with the code's comments written in.</summary>
internal static class Schemas
{
    public static JsonObject All()
    {
        var all = new JsonObject { ["Entry"] = Entry(), ["Person"] = Of(typeof(PersonGiven)), ["Statement"] = Of(typeof(StatementGiven)), ["Handling"] = Of(typeof(Handling)) };
        foreach (var type in new[] { typeof(Receipt), typeof(Problem), typeof(FieldProblem), typeof(ReadEntries.Page), typeof(ReadKinds.Kind) })
        {
            all[type.Name] = Of(type);
        }

        foreach (var kind in EntryKind.All)
        {
            all[NameOf(kind)] = Of(kind.Body);
        }

        Refer(all["Page"]!["properties"]!["entries"]!, "items", "Receipt");
        Refer(all["Problem"]!["properties"]!["errors"]!, "items", "FieldProblem");
        foreach (var list in new[] { "problems", "waitsFor", "notes" })
        {
            Refer(all["Receipt"]!["properties"]![list]!, "items", "FieldProblem");
        }

        return all;
    }

    // The kind says which body: each pair is one branch
    private static JsonObject Entry()
    {
        var entry = Of(typeof(EntryDraft));
        var fields = entry["properties"]!.AsObject();
        fields["kind"]!["enum"] = new JsonArray([.. EntryKind.All.Select(kind => kind.Name).Distinct().Select(name => JsonValue.Create(name))]);
        fields["body"] = new JsonObject { ["description"] = fields["body"]!["description"]?.DeepClone(), ["type"] = "object" };
        Refer(fields["people"]!, "items", "Person");
        Refer(fields["statements"]!, "items", "Statement");
        fields["handling"] = new JsonObject { ["description"] = fields["handling"]!["description"]?.DeepClone(), ["oneOf"] = new JsonArray(Reference("Handling"), new JsonObject { ["type"] = "null" }) };
        entry["oneOf"] = new JsonArray([.. EntryKind.All.Select(Branch)]);

        return entry;
    }

    private static JsonObject Branch(EntryKind kind)
    {
        var branch = new JsonObject
        {
            ["title"] = kind.Words,
            ["properties"] = new JsonObject
            {
                ["kind"] = new JsonObject { ["const"] = kind.Name },
                ["version"] = new JsonObject { ["const"] = kind.Version },
                ["body"] = Reference(NameOf(kind)),
            },
        };
        if (kind.Version > 1)
        {
            branch["required"] = new JsonArray("version");
        }

        return branch;
    }

    private static JsonObject Of(Type type)
    {
        var schema = Shape.Of(type).DeepClone().AsObject();
        if (CodeComments.Of(type) is { } summary)
        {
            schema.Insert(0, "description", summary);
        }

        foreach (var (field, rule) in schema["properties"]?.AsObject() ?? [])
        {
            if (rule is JsonObject said && CodeComments.Of(type, field is "receipt" ? "Id" : field) is { } words)
            {
                var written = said["description"]?.GetValue<string>() is { } how ? $"{words} {how}" : words;
                said.Remove("description");
                said.Insert(0, "description", written);
            }
        }

        return schema;
    }

    private static string NameOf(EntryKind kind) => kind.Version == 1 ? kind.Name : $"{kind.Name}.v{kind.Version}";

    private static void Refer(JsonNode at, string field, string to) => at[field] = Reference(to);

    private static JsonObject Reference(string to) => new() { ["$ref"] = $"#/components/schemas/{to}" };
}
