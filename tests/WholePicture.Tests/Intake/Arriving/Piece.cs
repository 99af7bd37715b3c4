using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WholePicture.Tests.Intake.Arriving;

/// <summary>What an agency's system might send: one right piece, to be spoilt by each test as it needs.</summary>
internal static class Piece
{
    public const string Police = "estuary-police";

    public static JsonObject CallOut(Action<JsonObject>? spoil = null)
    {
        var piece = JsonNode.Parse(
            """
            {
              "kind": "police-call-out",
              "happened": "2026-04-27T21:40",
              "known": "2026-04-27T22:10:00+01:00",
              "howKnown": "seen",
              "people": [
                { "as": "child", "ref": "amara", "given": "Amara", "family": "Adeyemi-Quill", "born": "2024-03-02" },
                { "as": "mother", "ref": "mother", "given": "Bisi", "family": "Adeyemi-Quill", "born": "1998" }
              ],
              "body": { "number": "EP-2026-11873", "grade": "standard", "behaviours": ["verbal"], "substances": [] }
            }
            """)!.AsObject();
        spoil?.Invoke(piece);

        return piece;
    }

    public static byte[] Bytes(this JsonNode piece) => Encoding.UTF8.GetBytes(piece.ToJsonString());

    public static JsonElement Json(this byte[] bytes) => JsonElement.Parse(bytes);
}
