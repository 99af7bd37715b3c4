using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Web.Pages.Recording;

/// <summary>
/// What somebody puts right in an entry of their own agency: when it was, what was written in words, and who must never learn of it.
/// All else of the entry goes with it as it was. The entry that was wrong is kept, and said to be corrected.
/// </summary>
public sealed record CorrectForm
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    // By these something else is found: they are no words of the writer's
    private static readonly HashSet<string> names = ["Number", "Incident", "Of", "Professional", "SeniorOversight", "SupervisedBy"];

    /// <summary>Made with the form: sent twice, it is one entry.</summary>
    public Guid Key { get; init; }

    /// <summary>When it happened, on a London clock; empty when nobody knew the hour, and then it stays as it was said.</summary>
    public string? When { get; init; }

    /// <summary>What was written, by the field of the entry’s body.</summary>
    public Dictionary<string, string?> Words { get; init; } = [];

    /// <summary>The refs of those who must never learn of it. Whoever must not already, must not afterwards (REQ DA-10).</summary>
    public string[] NeverLearntBy { get; init; } = [];

    /// <summary>Why the whole entry is wrong; only for what is withdrawn.</summary>
    public string? Because { get; init; }

    /// <summary>As the entry stands.</summary>
    public static CorrectForm Of(Entry entry, DateTimeOffset now) => new()
    {
        Key = Guid.CreateVersion7(now),
        When = entry.Happened.HasTime ? entry.Happened.From.ToString(Format, CultureInfo.InvariantCulture) : null,
        Words = Written(entry).ToDictionary(field => field, field => (string?)Text(entry, field)),
        NeverLearntBy = [.. entry.Given.Handling?.NeverLearntBy ?? []],
    };

    /// <summary>The fields of its kind in which something may be written in words, filled or not.</summary>
    public static IEnumerable<string> Written(Entry entry) => EntryKind.Find(entry.Given.Kind, entry.Given.Version) is { } kind && entry.Given.Body.ValueKind is JsonValueKind.Object
        ? kind.Body.GetConstructors()[0].GetParameters().Where(parameter => parameter.ParameterType == typeof(string) && !names.Contains(parameter.Name!)).Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!))
        : [];

    /// <summary>Each thing that is wrong, by the id of its field.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems(Entry entry, DateTimeOffset now) =>
    [
        .. entry.Happened.HasTime && At is null ? [("when", "Enter the day and time")]
            : At is { } at && London.Instant(at) > now.AddMinutes(5) ? [("when", "It cannot have happened in the future")]
            : Array.Empty<(string, string)>(),
        .. Same(entry) ? [("words", "Nothing is changed yet. Put right what was wrong, or withdraw the entry")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The entry that stands in its place from now on.</summary>
    public Filled Correction(Entry entry, Professional author)
    {
        var correction = Begin(entry, author);
        if (At is not null && entry.Happened.HasTime)
        {
            correction["happened"] = When;
            correction["known"] = Known(entry, London.Instant(At.Value)).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        foreach (var field in Written(entry).Where(field => Words.TryGetValue(field, out var words) && (words ?? "").Trim() != Text(entry, field)))
        {
            correction["body"]![field] = Words[field]?.Trim();
        }

        if (KeptFrom(entry) is { Count: > 0 } kept)
        {
            var handling = correction["handling"] as JsonObject ?? [];
            handling["neverLearntBy"] = new JsonArray([.. kept.Select(one => JsonValue.Create(one))]);
            correction["handling"] = handling;
        }

        return new(correction, entry.People);
    }

    /// <summary>The entry that says that it was wrong altogether.</summary>
    public Filled Withdrawal(Entry entry, Professional author)
    {
        var withdrawal = Begin(entry, author);
        withdrawal["withdrawn"] = Because!.Trim();

        return new(withdrawal, entry.People);
    }

    private DateTime? At => DateTime.TryParseExact(When, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    private bool Same(Entry entry) => (!entry.Happened.HasTime || At == entry.Happened.From)
        && Written(entry).All(field => !Words.TryGetValue(field, out var words) || (words ?? "").Trim() == Text(entry, field))
        && KeptFrom(entry).Count == (entry.Given.Handling?.NeverLearntBy ?? []).Count;

    private static string Text(Entry entry, string field) => entry.Given.Body.TryGetProperty(field, out var said) && said.ValueKind is JsonValueKind.String ? said.GetString()!.Trim() : "";

    // Whoever knew when it happened knew at the right time; nobody knew before it happened
    private static DateTimeOffset Known(Entry entry, DateTimeOffset happened) =>
        entry.Known == London.Instant(entry.Happened.From) || entry.Known < happened ? happened : entry.Known;

    // As it stands, and whoever was ticked
    private List<string> KeptFrom(Entry entry) => [.. (entry.Given.Handling?.NeverLearntBy ?? []).Union(NeverLearntBy)];

    private JsonObject Begin(Entry entry, Professional author)
    {
        var begun = JsonSerializer.SerializeToNode(entry.Given, HouseJson.Options)!.AsObject();
        begun["agency"] = entry.Agency.Value;
        begun["author"] = author.Id;
        begun["reference"] = $"form-{Key}";
        begun["corrects"] = entry.Reference;

        return begun;
    }
}
