using System.Text.Json.Nodes;
using WholePicture.Learning.Replay;
using WholePicture.Words;

namespace WholePicture.Demo;

/// <summary>Writes one invented entry, as its agency would send it.</summary>
internal static class DemoEntry
{
    public static CaseArrival Of(DateTimeOffset at, AgencyId agency, string kind, string howKnown, JsonObject body, params JsonObject[] people)
    {
        var known = London.At(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", null);

        return new(at, null, new JsonObject
        {
            ["kind"] = kind,
            ["agency"] = agency.Value,
            ["happened"] = known[..10],
            ["known"] = known,
            ["howKnown"] = howKnown,
            ["people"] = new JsonArray([.. people]),
            ["body"] = body,
        }, []);
    }
}
