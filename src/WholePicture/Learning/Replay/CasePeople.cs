using System.Text.Json;
using System.Text.Json.Nodes;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words.Json;

namespace WholePicture.Learning.Replay;

/// <summary>Writes a person of the case into an entry as their agency would have at that time: an unborn child has no name and no number yet.</summary>
internal static class CasePeople
{
    public static JsonObject Write(CaseFile file, JsonObject mention, IReadOnlyList<string?> others, DateTimeOffset known)
    {
        var key = mention["is"]!.GetValue<string>();
        var person = file.People.GetValueOrDefault(key) ?? throw new FormatException($"“{key}” is not among the people of the case");
        var born = person.BornOn is null || known >= person.BornOn;
        var motherHere = person.Mother is not null && others.Contains(person.Mother);

        if (!born && !motherHere)
        {
            throw new FormatException($"“{key}” is not born yet, so the mother must be in the entry too");
        }

        var written = JsonSerializer.SerializeToNode(person with { BornOn = null, Mother = null }, HouseJson.Options)!.AsObject();

        foreach (var name in born ? [] : new[] { "nhsNumber", "given", "born" })
        {
            written.Remove(name);
        }

        written["as"] = mention["as"]!.DeepClone();
        written["ref"] = key;

        if (motherHere)
        {
            written["motherRef"] = person.Mother;
        }

        return written;
    }
}
