using System.Text.Json;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>
/// What JSON allows and we cannot keep faithfully: a field given twice, of which one would be lost without a word, and text that is no text.
/// </summary>
public static class KeepableText
{
    /// <summary>Everything of that sort in a document.</summary>
    public static IEnumerable<FieldProblem> Problems(JsonElement value, string at = "") => value.ValueKind switch
    {
        JsonValueKind.Object => Fields(value, at),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, place) => Problems(item, $"{at}/{place}")),
        JsonValueKind.String when Text(value.GetString) is null => [new(at, "Send text: this holds a character that is not one")],
        _ => [],
    };

    private static IEnumerable<FieldProblem> Fields(JsonElement value, string at)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in value.EnumerateObject())
        {
            var name = Text(() => field.Name);
            var pointer = $"{at}/{FieldName.Safe(name)}";
            if (name is null)
            {
                yield return new(pointer, "Name this field in text: it holds a character that is not one");
            }
            else if (!seen.Add(name))
            {
                yield return new(pointer, "Send this field once: it is here twice");
            }

            foreach (var problem in Problems(field.Value, pointer))
            {
                yield return problem;
            }
        }
    }

    // Half of a pair cannot be written as UTF-8, the database keeps no zero, and the last two stand for no character and cannot be compared
    private static string? Text(Func<string?> read)
    {
        try
        {
            return read() is { } text && !text.AsSpan().ContainsAny('\0', '\uFFFE', '\uFFFF') ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
