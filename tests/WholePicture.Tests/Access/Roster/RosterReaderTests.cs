using System.Text.Json;
using WholePicture.Access;
using WholePicture.Access.Roster;
using WholePicture.Tests.Cast;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Access.Roster;

public class RosterReaderTests
{
    private const string Surgery = """{ "id": "new-surgery", "name": "New Surgery", "kind": "gp" }""";
    private const string Amy = """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "gp" }""";

    [Theory]
    [InlineData("", "", "", "This is not JSON")]
    [InlineData(Surgery, """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "wizard" }""", "/professionals/0/role", "")]
    [InlineData(Surgery, """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "gp", "boss": "sam" }""", "/professionals/0/boss", "")]
    [InlineData("""{ "id": "new-surgery", "name": " ", "kind": "gp" }""", Amy, "/agencies/0/name", "")]
    [InlineData("""{ "id": "new-surgery", "name": "New Surgery", "kind": "not-stated" }""", Amy, "/agencies/0/kind", "")]
    [InlineData(Surgery + "," + Surgery, Amy, "/agencies", "more than once")]
    [InlineData(Surgery, Amy + "," + Amy, "/professionals", "more than once")]
    [InlineData("", Amy, "/professionals/0/agency", "")]
    [InlineData(Surgery, """{ "id": "Dr Amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "gp" }""", "/professionals/0/id", "short name")]
    [InlineData(Surgery, """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "not-stated" }""", "/professionals/0/role", "")]
    [InlineData(Surgery, """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "gp", "duties": ["not-stated"] }""", "/professionals/0/duties", "")]
    [InlineData(Surgery, """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "gp", "manager": "nobody" }""", "/professionals/0/manager", "at work")]
    [InlineData(Surgery, """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "gp", "manager": "amy" }""", "/professionals/0/manager", "however many")]
    [InlineData(Surgery, """{ "id": "amy", "agency": "new-surgery", "name": "Dr Amy Lund", "role": "gp", "manager": "nia" }, { "id": "sam", "agency": "eastmere-social-care", "name": "Sam", "role": "team-manager", "manager": "amy" }""", "/professionals/1/manager", "however many")]
    [InlineData(Surgery, """{ "id": "gone", "agency": "new-surgery", "name": "Gone", "role": "gp" }""", "/professionals/0/id", "left")]
    public void What_is_wrong_is_said_with_its_place_and_nothing_is_kept(string agencies, string professionals, string at, string says)
    {
        var text = agencies + professionals is "" ? "{ \"agencies\": [" : $$"""{ "agencies": [{{agencies}}], "professionals": [{{professionals}}] }""";

        var (file, problems) = Read(text);

        Assert.Null(file);
        Assert.Contains(problems, problem => problem.Pointer == at && problem.Detail.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_printed_can_be_read_again()
    {
        var (file, problems) = Read(JsonSerializer.Serialize(new RosterFile([.. Partners.Eastmere.Agencies], [.. Partners.Eastmere.Professionals]), HouseJson.Options));

        Assert.Empty(problems);
        Assert.Equal(Partners.Eastmere.Professionals.Select(person => person.Id), file!.Professionals.Select(person => person.Id));
        Assert.Equal(["Agencies: 0 new, 0 changed, 11 as before.", "Professionals and desks: 0 new, 0 changed, 8 as before."], RosterChange.InWords(file, Partners.Eastmere).Take(2));
    }

    [Fact]
    public void Whoever_loads_it_hears_what_changes_who_stays_and_what_nobody_does()
    {
        var (file, _) = Read($$"""{ "agencies": [{{Surgery}}], "professionals": [{{Amy}}, { "id": "front-door", "agency": "eastmere-social-care", "name": "Front door", "role": "front-door" }] }""");

        Assert.Equal(
            [
                "Agencies: 1 new, 0 changed, 0 as before.",
                "Professionals and desks: 1 new, 1 changed, 0 as before.",
                "7 who are not in it stay as they are: say who leaves with wholepicture partnership leave.",
                "Nobody holds the duty front-door: what is for it will reach nobody, and each concern will say so.",
                "Nobody holds the duty out-of-hours: what is for it will reach nobody, and each concern will say so.",
            ],
            RosterChange.InWords(file!, Partners.Eastmere));
    }

    private static RosterReader.Read Read(string text) => RosterReader.From(text, new(
        Partners.Eastmere.Agencies, [.. Partners.Eastmere.Professionals, new Professional("gone", Partners.Surgery, "Gone", WholePicture.Words.Role.Gp) { Left = Today.Now }]));
}
