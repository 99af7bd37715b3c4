using System.Text.Json;
using System.Text.Json.Nodes;
using WholePicture.Access.Roster;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Safeguards.Catalogue;
using WholePicture.Safeguards.Settings;
using WholePicture.Words.Json;

namespace WholePicture.Tests.House;

public class PagesAreCurrent
{
    private static readonly JsonSerializerOptions indented = new(HouseJson.Options) { WriteIndented = true };

    [Fact]
    public void The_page_of_safeguards_says_what_the_cards_say() => Generated.Check("docs/safeguards.md", SafeguardPage.Markdown());

    [Fact]
    public void The_schema_of_a_case_file_is_what_is_read() => Generated.Check("docs/case.schema.json", Schema(typeof(CaseFile), "A WholePicture case file"));

    [Fact]
    public void The_schema_of_the_settings_is_what_is_read() => Generated.Check("docs/settings.schema.json", Schema(typeof(SettingsFile), "A partnership's settings"));

    [Fact]
    public void The_schema_of_a_roster_is_what_is_read() => Generated.Check("docs/roster.schema.json", Schema(typeof(RosterFile), "A partnership's agencies and professionals"));

    private static string Schema(Type type, string title)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };

        foreach (var (name, value) in Shape.Of(type).AsObject())
        {
            schema[name] = value?.DeepClone();
        }

        return schema.ToJsonString(indented);
    }
}
