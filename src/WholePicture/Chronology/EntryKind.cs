using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using WholePicture.Words.Json;

namespace WholePicture.Chronology;

/// <summary>A kind of entry: its name, version and body. The vocabulary finds itself, so that adding a kind moves nothing else.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Version">The version of its body.</param>
/// <param name="Words">Its name on a page.</param>
/// <param name="Body">The type of its body.</param>
public sealed record EntryKind(string Name, int Version, string Words, Type Body)
{
    private static readonly FrozenDictionary<(string, int), EntryKind> vocabulary = typeof(EntryKind).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<EntryKindAttribute>() is not null)
        .Select(type => (type, named: type.GetCustomAttribute<EntryKindAttribute>()!))
        .Select(found => new EntryKind(found.named.Name, found.named.Version, found.named.Words, found.type))
        .ToFrozenDictionary(kind => (kind.Name, kind.Version));

    /// <summary>Every kind, by name.</summary>
    public static IReadOnlyList<EntryKind> All { get; } = [.. vocabulary.Values.OrderBy(kind => kind.Name, StringComparer.Ordinal)];

    /// <summary>The kind of that name and version, or null when there is none.</summary>
    public static EntryKind? Find(string name, int version) => vocabulary.GetValueOrDefault((name, version));

    /// <summary>Reads a body whose shape has been checked.</summary>
    public IEntryBody Read(JsonElement body) => (IEntryBody)body.Deserialize(Body, HouseJson.Options)!;
}
