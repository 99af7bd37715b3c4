using System.Text.Json;
using WholePicture.Words.Json;

namespace WholePicture.Chronology;

/// <summary>Reads an entry from what an agency sent, or says everything that is wrong with it.</summary>
public static class EntryReader
{
    /// <summary>What was read: a draft with its body, or the problems.</summary>
    public sealed record Read(EntryDraft? Draft, IEntryBody? Body, IReadOnlyList<FieldProblem> Problems);

    /// <summary>Reads and checks against the moment it was received, after which nothing can have been known.</summary>
    public static Read From(JsonElement sent, DateTimeOffset received)
    {
        var problems = Shape.Problems(sent, typeof(EntryDraft)).ToList();

        if (problems.Count > 0)
        {
            return new(null, null, [.. problems, .. BodyAsWell(sent)]);
        }

        var draft = sent.Deserialize<EntryDraft>(HouseJson.Options)!;
        var kind = EntryKind.Find(draft.Kind, draft.Version);

        if (kind is null)
        {
            return new(null, null, [.. UnknownKind(draft), .. EntryChecks.Problems(draft, received)]);
        }

        // A withdrawal says nothing but that the other was wrong
        problems.AddRange(Shape.Problems(draft.Body, kind.Body, "/body"));
        problems.AddRange(EntryChecks.Problems(draft, received));
        var body = problems.Exists(problem => problem.Pointer.StartsWith("/body", StringComparison.Ordinal)) ? null : kind.Read(draft.Body);
        problems.AddRange(body?.Needs is { } role && draft.People.All(person => person.As != role) ? [new FieldProblem("/people", $"Say who it is about: nobody in this entry is {Words.Say.Json(role)}")] : []);
        problems.AddRange(body?.Problems().Select(problem => problem with { Pointer = $"/body{problem.Pointer}" }) ?? []);

        return problems.Count > 0 ? new(null, null, problems) : new(draft, body, []);
    }

    // What is wrong with the rest is no reason to hear of the body only the next time
    private static IEnumerable<FieldProblem> BodyAsWell(JsonElement sent) =>
        sent.ValueKind is JsonValueKind.Object
        && sent.TryGetProperty("kind", out var name) && name.ValueKind is JsonValueKind.String
        && sent.TryGetProperty("body", out var body) && body.ValueKind is JsonValueKind.Object
        && EntryKind.Find(name.GetString()!, 1) is { } kind
            ? Shape.Problems(body, kind.Body, "/body")
            : [];

    private static IEnumerable<FieldProblem> UnknownKind(EntryDraft draft)
    {
        var versions = EntryKind.All.Where(kind => kind.Name == draft.Kind).Select(kind => kind.Version).ToList();

        yield return versions.Count == 0
            ? new("/kind", $"This kind is not known. Known: {string.Join(", ", EntryKind.All.Select(kind => kind.Name).Distinct())}")
            : new("/version", $"This version is not known. Known: {string.Join(", ", versions)}");
    }
}
