using System.Text.Json;
using WholePicture.Database;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Chronology.Storing;

/// <summary>An entry on its way into the stream and out of it.</summary>
internal static class EntryJson
{
    public static Json Write(EntryDraft given) => new(JsonSerializer.SerializeToUtf8Bytes(given, HouseJson.Options));

    /// <summary>It was checked before it was added, by the version of its kind that it names.</summary>
    /// <exception cref="InvalidDataException">This version does not know its kind, as when another node is newer: a picture without it would not be whole.</exception>
    public static Entry Read(EntryId id, AgencyId agency, DateTimeOffset received, byte[] json, IReadOnlyList<PersonId?>? people = null)
    {
        var given = JsonSerializer.Deserialize<EntryDraft>(json, HouseJson.Options)!;
        var body = EntryKind.Find(given.Kind, given.Version)?.Read(given.Body) ?? throw new InvalidDataException($"{given.Kind} {given.Version} is no kind of entry that this version knows: bring this node up to the newest");

        return new(id, agency, received, given, body, people ?? []);
    }
}
