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
            return new(null, null, problems);
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
        problems.AddRange(body?.Problems().Select(problem => problem with { Pointer = $"/body{problem.Pointer}" }) ?? []);

        return problems.Count > 0 ? new(null, null, problems) : new(draft, body, []);
    }

    private static IEnumerable<FieldProblem> UnknownKind(EntryDraft draft)
    {
        var versions = EntryKind.All.Where(kind => kind.Name == draft.Kind).Select(kind => kind.Version).ToList();

        yield return versions.Count == 0
            ? new("/kind", $"This kind is not known. Known: {string.Join(", ", EntryKind.All.Select(kind => kind.Name).Distinct())}")
            : new("/version", $"This version is not known. Known: {string.Join(", ", versions)}");
    }
}
