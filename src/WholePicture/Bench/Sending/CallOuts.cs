using System.Text.Json.Nodes;
using WholePicture.Bench.Loading;
using WholePicture.Demo;

namespace WholePicture.Bench.Sending;

/// <summary>Writes police call-outs to homes with a baby: each of them must be told to everybody round that child.</summary>
internal sealed class CallOuts(IReadOnlyList<Infant> infants)
{
    /// <summary>The next, about any of them.</summary>
    public string Next(string key)
    {
#pragma warning disable CA5394 // Picks a child, guards nothing
        var family = infants[Random.Shared.Next(infants.Count)];
#pragma warning restore CA5394
        var body = new JsonObject
        {
            ["number"] = key,
            ["grade"] = "standard",
            ["behaviours"] = new JsonArray("verbal"),
            ["substances"] = new JsonArray(),
            ["child"] = "present",
        };
        var arrival = DemoEntry.Of(DateTimeOffset.UtcNow, DemoPartnership.Police, "police-call-out", "told-by-parent", body,
            [family.Mother.As("victim"), .. family.Partner is { } partner ? new[] { partner.As("alleged-perpetrator") } : [], family.Child.As("child")]);
        arrival.Entry["reference"] = key;

        return arrival.Entry.ToJsonString();
    }
}
