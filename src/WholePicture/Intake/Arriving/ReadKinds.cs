using System.Text.Json.Nodes;
using WholePicture.Chronology;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>What an entry can be about: the vocabulary, with the JSON Schema of each kind's body.</summary>
public static class ReadKinds
{
    /// <summary>One kind.</summary>
    public sealed record Kind(string Name, int Version, string Words, JsonNode Body);

    /// <summary><c>GET /api/v1/kinds</c>. No secret: whoever builds a system that sends needs it first.</summary>
    public static IResult All() =>
        Results.Json(EntryKind.All.Select(kind => new Kind(kind.Name, kind.Version, kind.Words, Shape.Of(kind.Body))), HouseJson.Options);
}
