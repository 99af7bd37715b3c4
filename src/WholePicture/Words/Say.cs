using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WholePicture.Words;

/// <summary>Turns names in code into words on a page.</summary>
public static partial class Say
{
    // A name in code never changes, and pages and rules say each again and again
    private static readonly ConcurrentDictionary<Enum, string> words = new();
    private static readonly ConcurrentDictionary<Enum, string> json = new();

    /// <summary>"HealthVisitor" becomes "health visitor"; short names the field writes in capitals keep them.</summary>
    public static string Words(Enum value) => words.GetOrAdd(value, static value => Phrase(value).Replace("gp", "GP", StringComparison.Ordinal)
        .Replace("marac", "MARAC", StringComparison.Ordinal));

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();

        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>"one call-out", "4 call-outs": small counts in words where they start a phrase.</summary>
    public static string Count(int count, string one, string many) => count switch
    {
        1 => $"one {one}",
        2 => $"two {many}",
        3 => $"three {many}",
        4 => $"four {many}",
        5 => $"five {many}",
        _ => $"{count} {many}",
    };

    /// <summary>Sentences one after another, blank ones left out; null when all are.</summary>
    public static string? Together(params IEnumerable<string?> sentences) => string.Join(". ", sentences.OfType<string>().Select(sentence => sentence.Trim().TrimEnd('.')).Where(sentence => sentence.Length > 0)) is { Length: > 0 } said ? said : null;

    /// <summary>Words after what they are about, such as "Continuing risk: none known"; null without words.</summary>
    public static string? After(string what, string? said) => string.IsNullOrWhiteSpace(said) ? null : $"{what}: {said}";

    /// <summary>With a capital first letter.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a small first letter, to stand inside a sentence; a word in capitals keeps them.</summary>
    public static string Lower(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Phrase(Enum value) => Humps().Replace(value.ToString(), " $1").Trim().ToLowerInvariant();

    /// <summary>As it is written in JSON: <c>health-visitor</c>.</summary>
    public static string Json(Enum value) => json.GetOrAdd(value, static value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Humps();
}
