using System.Text.Json;
using System.Text.Json.Nodes;
using WholePicture.Chronology;
using WholePicture.Tests.Cast;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Chronology;

/// <summary>An entry as an agency sends it, to be spoilt one field at a time.</summary>
internal static class AsSent
{
    /// <summary>A call-out that is right in every field.</summary>
    public static JsonObject Whole => Of(Partners.Police.CalledOut(-1).Stating(Family.Daniel, Question.LivesWith, "yes", Family.Ife));

    public static JsonObject Of(Piece piece) => JsonSerializer.SerializeToNode(piece.Draft, Piece.AsSent)!.AsObject();

    public static EntryReader.Read Read(this JsonObject sent) => EntryReader.From(JsonSerializer.SerializeToElement(sent), Today.Now);

    /// <summary>With the value at a pointer put in, made anew or, for the word "gone", taken out.</summary>
    public static JsonObject With(this JsonObject sent, string pointer, string json)
    {
        var steps = pointer.Split('/')[1..];
        var inner = steps[..^1].Aggregate((JsonNode)sent, (node, step) => int.TryParse(step, out var place) ? node[place]! : node[step]!);

        if (json == "gone")
        {
            inner.AsObject().Remove(steps[^1]);
        }
        else if (int.TryParse(steps[^1], out var place))
        {
            inner.AsArray()[place] = JsonNode.Parse(json);
        }
        else
        {
            inner[steps[^1]] = JsonNode.Parse(json);
        }

        return sent;
    }
}
