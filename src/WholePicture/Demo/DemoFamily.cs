using System.Text.Json.Nodes;

namespace WholePicture.Demo;

/// <summary>An invented family: who is in it, each as agencies write them down.</summary>
/// <param name="Number">Which of the demo's families.</param>
/// <param name="Mother">The mother.</param>
/// <param name="Partner">Her partner or the father; null in one family in four.</param>
/// <param name="Children">The children, the eldest first.</param>
internal sealed record DemoFamily(int Number, DemoPerson Mother, DemoPerson? Partner, IReadOnlyList<DemoPerson> Children);

/// <summary>Somebody invented.</summary>
/// <param name="Ref">Their word in an entry.</param>
/// <param name="Given">Given name; null before birth.</param>
/// <param name="Family">Family name.</param>
/// <param name="Born">Date of birth; null before birth.</param>
/// <param name="Expected">Expected date, for a child not yet born.</param>
/// <param name="NhsNumber">A number from the range kept for tests.</param>
internal sealed record DemoPerson(string Ref, string? Given, string Family, DateOnly? Born, DateOnly? Expected, string? NhsNumber)
{
    /// <summary>As an entry names them.</summary>
    public JsonObject As(string role)
    {
        var person = new JsonObject { ["as"] = role, ["ref"] = Ref, ["family"] = Family };
        Add(person, "given", Given);
        Add(person, "born", Born?.ToString("yyyy-MM-dd", null));
        Add(person, "expected", Expected?.ToString("yyyy-MM-dd", null));
        Add(person, "motherRef", Expected is null ? null : "mother");
        Add(person, "nhsNumber", NhsNumber);

        return person;
    }

    private static void Add(JsonObject person, string name, string? value)
    {
        if (value is not null)
        {
            person[name] = value;
        }
    }
}
