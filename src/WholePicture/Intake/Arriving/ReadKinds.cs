using System.Text.Json.Nodes;
using WholePicture.Chronology;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>What an entry can be about: the vocabulary, with the JSON Schema of each kind's body.</summary>
public static class ReadKinds
{
    /// <summary>A kind of entry.</summary>
    /// <param name="Name">What an entry calls it.</param>
    /// <param name="Version">The version of its body.</param>
    /// <param name="Words">Its name on a page.</param>
    /// <param name="Body">The JSON Schema of its body.</param>
    public sealed record Kind(string Name, int Version, string Words, JsonObject Body);

    /// <summary><c>GET /api/v1/kinds</c>. No secret: whoever builds a system that sends needs it first.</summary>
    public static IResult All() =>
        Results.Json(EntryKind.All.Select(kind => new Kind(kind.Name, kind.Version, kind.Words, Shape.Of(kind.Body).AsObject())), HouseJson.Options);
}
