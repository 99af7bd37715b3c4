using System.Text.Json.Nodes;
using FsCheck;
using WholePicture.Chronology;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Chronology;

/// <summary>An entry of any kind with some fields spoilt by chance, each with a word that must never come back in an error.</summary>
internal sealed record Spoilt(JsonObject Sent)
{
    public const string Secret = "zzsecretzz";

    private static readonly string[] values = [$"\"{Secret}\"", "null", "1", "-1", "1.5", "true", "[]", "{}", $"[\"{Secret}\"]", $"{{\"{Secret}  {Secret}\":1}}", "\"2026\"", "99999999999999999999"];

    public static Gen<Spoilt> Any { get; } = Always.Any(chance =>
    {
        var body = new AnyBody(chance, Today.At(-3)).Of(chance.Pick(EntryKind.All).Body);
        var sent = Chronology.AsSent.Of(Partners.Police.Records(body, -1).Stating(Family.Amara, Question.English, "good"));
        for (var count = chance.Next(1, 4); count > 0; count--)
        {
            Spoil(sent, chance);
        }

        return new Spoilt(sent);
    });

    public override string ToString() => Sent.ToJsonString();

    private static void Spoil(JsonNode node, Random chance)
    {
        if (node is JsonObject thing && thing.Count > 0)
        {
            var field = chance.Pick([.. thing.Select(pair => pair.Key)]);

            if (thing[field] is JsonObject or JsonArray { Count: > 0 } && chance.Happens(70))
            {
                Spoil(thing[field]!, chance);
            }
            else if (chance.Happens(15))
            {
                thing[$"{Secret} and more, a whole story"] = 1;
            }
            else
            {
                thing[field] = JsonNode.Parse(chance.Pick(values));
            }
        }
        else if (node is JsonArray { Count: > 0 } list)
        {
            var place = chance.Next(list.Count);

            if (list[place] is JsonObject && chance.Happens(80))
            {
                Spoil(list[place]!, chance);
            }
            else
            {
                list[place] = JsonNode.Parse(chance.Pick(values));
            }
        }
    }
}
