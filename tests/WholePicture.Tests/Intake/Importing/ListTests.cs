using System.CommandLine;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Intake.Importing;
using WholePicture.Tests.Database;
using WholePicture.Tests.Intake.Placing;
using WholePicture.Tests.Matching.Linkage;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Importing;

/// <summary>An agency brings its whole list, once.</summary>
public sealed class ListTests : CorridorTest
{
    private static readonly DateTimeOffset monday = AmarasPieces.Monday;
    private const string Asked = "from matching.question join intake.arrival on arrival.id = arrival_id where answered_at is null and convert_from(raw, 'UTF8')::jsonb #>> '{people,0,local}' = 'd'";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wholepicture-list-");

    [Fact]
    public async Task Everybody_on_the_list_is_on_record_or_asked_about_and_nothing_is_raised_of_them()
    {
        Assert.Equal(0, await Bring([.. ListedPeople.Neighbours, "b,gp,Robin,Calder,2026-02-10,F,,,3 Mill Row,EX4 1AB,,,"]));

        Assert.Equal(["asking 40", "placed 361"], await Lines("select state || ' ' || count(*) from intake.arrival group by state order by 1"));
        Assert.Equal(361L, await Owner.Ask<long>("select count(*) from chronology.entry where kind = 'on-record' and agency = 'harbour-surgery' and known_at = '2026-03-01 00:00+00'"));
        Assert.Empty(await Lines("select code from inbox.concern"));
    }

    [Fact]
    public async Task Brought_again_it_adds_nothing()
    {
        await Bring(ListedPeople.Neighbours[..40]);

        Assert.Equal(0, await Bring(ListedPeople.Neighbours[..40]));

        Assert.Equal((40L, 40L), (await Owner.Ask<long>("select count(*) from intake.arrival"), await Owner.Ask<long>("select count(*) from people.person")));
    }

    [Fact]
    public async Task Who_the_whole_list_leaves_no_doubt_about_goes_with_their_row()
    {
        await OnRecord(Dina(null));

        await Bring([.. ListedPeople.Neighbours, "d,gp,Dina,Osei,1999-05-06,F,9990142769,,7 Quay Row,EX4 4AB,07700 900123,,"]);

        Assert.Equal(await Lines("select person_id::text from people.identifier where kind = 'local:harbour-surgery' and value = 'd'"), await Lines("select person_id::text from matching.question where why like 'The whole list%'"));
        Assert.Single(await Lines("select distinct person_id::text from people.identifier where kind = 'lives-at' and value like '7 quay row%'"));
    }

    [Fact]
    public async Task Who_is_like_somebody_shielded_waits_for_a_person()
    {
        await OnRecord(Dina(new(NeverLearntBy: ["father"])));

        await Bring([.. ListedPeople.Neighbours, "d,gp,Deena,Osei,1999-05-06,F,,,7 Quay Row,EX4 4AB,07700 900123,,"]);

        Assert.Equal(await Lines("select person_id::text from people.identifier where kind = 'shielded'"), await Lines($"select unnest(candidates)::text {Asked}"));
    }

    [Fact]
    public async Task A_child_comes_with_the_mother_whom_the_list_names()
    {
        await Bring("m,gp,Dina,Osei,1999-05-06,F,,,7 Quay Row,EX4 4AB,,,", "u,gp,Baby of Dina,,,,,,,,,2026-07-27,m");

        Assert.Equal(["unborn"], await Lines("select split_part(kind, ':', 1) from people.identifier child where kind like 'unborn:%' and split_part(kind, ':', 2) in (select person_id::text from people.identifier where kind = 'local:harbour-surgery' and value = 'm')"));
    }

    [Fact]
    public async Task What_a_row_says_is_kept_from_whomever_it_names()
    {
        var list = Path.Combine(folder.FullName, "kept.csv");
        await File.WriteAllLinesAsync(list, ["rec_id,given,family,dob,address,kept_from_rec_id", "m,Dina,Osei,1999-05-06,7 Quay Row EX4 4AB,f", "f,Marek,Lund,1995-02-03,1 Mill Lane EX4 1AA,"]);

        Assert.Equal(0, await Verb(list, "--agency", "harbour-surgery", "--taken", "2026-03-01"));

        var his = await Lines("select person_id::text from people.identifier where kind = 'local:harbour-surgery' and value = 'f'");
        Assert.Equal(his, await Lines("select person_id::text from chronology.mention join chronology.entry on entry.id = entry_id where given #>> '{handling,neverLearntBy,0}' = given #>> array['people', place::text, 'ref']"));
        Assert.Equal(await Lines("select person_id::text from people.identifier where kind = 'local:harbour-surgery' and value = 'm'"), await Lines("select person_id::text from people.identifier where kind = 'shielded'"));
    }

    [Fact]
    public async Task Kept_from_somebody_whom_nobody_knows_it_is_kept_from_all_who_might_be_he_until_it_is_known()
    {
        var list = Path.Combine(folder.FullName, "kept.csv");
        await File.WriteAllLinesAsync(list, ["rec_id,given,family,dob,address,kept_from_rec_id", "m,Dina,Osei,1999-05-06,7 Quay Row EX4 4AB,P-7"]);
        await Verb(list, "--agency", "harbour-surgery", "--taken", "2026-03-01");

        Assert.Equal(["There is nobody by the number of whoever this is to be kept from, and no name"], await Lines("select why from matching.question where answered_at is null"));
        Assert.Equal(["m"], await Lines("select value from people.identifier where kind = 'local:harbour-surgery'"));

        await Arrives(AmarasPieces.CallOut("9", monday, new PersonGiven(PersonRole.Child, "child", AmarasPieces.Nhs(7), Given: "Zola", Family: "Reed", Born: When.On(new(2017, 9, 9))), AmarasPieces.Father with { Local = "P-7" }) with { Agency = "harbour-surgery" }, monday);
        await PlaceAll(monday);

        Assert.Empty(await Lines("select why from matching.question where answered_at is null and place = 1"));
        Assert.Equal(await Lines("select person_id::text from people.identifier where kind = 'local:harbour-surgery' and value = 'P-7'"), await Lines("select person_id::text from chronology.mention join chronology.entry on entry.id = entry_id where kind = 'on-record' and place = 1"));
    }

    [Theory]
    [InlineData("Female", "female")]
    [InlineData("m", "male")]
    [InlineData("Withheld", null)]
    [InlineData("Gender not stated", null)]
    public async Task A_sex_that_is_not_stated_is_not_guessed(string written, string? read)
    {
        await Bring($"b,gp,Robin,Calder,2026-02-10,{written},,,3 Mill Row,EX4 1AB,,,");

        Assert.Equal(read is null ? "- sex " + written : read + " ", Assert.Single(await Lines("select coalesce(convert_from(raw, 'UTF8')::jsonb #>> '{people,0,sex}', '-') || ' ' || coalesce(convert_from(raw, 'UTF8')::jsonb #>> '{body,unread}', '') from intake.arrival")));
    }

    [Fact]
    public async Task A_row_without_a_number_of_its_own_is_left_out_and_said_so()
    {
        var list = List("b,gp,Robin,Calder,2026-02-10,F,,,,,,,", ",gp,Ada,Quill,1980-01-02,F,,,,,,,", ",,,,,,,,,,,,");
        Assert.Equal(1, await Verb(list, "--agency", "harbour-surgery"));

        var old = Path.Combine(folder.FullName, "old.csv");
        await File.WriteAllTextAsync(old, (await File.ReadAllTextAsync(list)).ReplaceLineEndings("\r"));
        Assert.Contains("old Macs", (await Assert.ThrowsAsync<PlainError>(() => Verb(old, "--agency", "harbour-surgery"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_as_it_stood()
    {
        await Bring("b,gp,Robin,\"Calder \"\"Rob\"\"\",2026-02-10,F,9990142768,L20,3 Mill Row,EX4 1AB,,,");

        Assert.Equal("NHS number 9990142768, unique pupil number L20", await Owner.Ask<string>("select convert_from(raw, 'UTF8')::jsonb #>> '{body,unread}' from intake.arrival"));
        Assert.Equal("Calder \"Rob\"", await Owner.Ask<string>("select convert_from(raw, 'UTF8')::jsonb #>> '{people,0,family}' from intake.arrival"));
    }

    [Fact]
    public async Task A_list_whose_agency_is_not_said_or_that_names_no_rec_id_is_refused()
    {
        Assert.Contains("--agency", (await Assert.ThrowsAsync<PlainError>(() => Verb(List("a,gp,Ada,Quill,1980-01-02,F,,,,,,,")))).Message, StringComparison.Ordinal);

        var nameless = Path.Combine(folder.FullName, "nameless.csv");
        await File.WriteAllTextAsync(nameless, "given,family\nAda,Quill\n");

        Assert.Contains("rec_id", (await Assert.ThrowsAsync<PlainError>(() => Verb(nameless, "--agency", "harbour-surgery"))).Message, StringComparison.Ordinal);
    }

    public override async Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        await base.DisposeAsync();
    }

    // By a midwife, with another spelling than the surgery's
    private static EntryDraft Dina(Handling? handling) => AmarasPieces.CallOut("1", monday, new PersonGiven(PersonRole.Mother, "mother", "999 014 2769", Given: "Dina", Family: "Osei", Born: When.On(new(1999, 5, 6)), Sex: Sex.Female), AmarasPieces.Father) with
    {
        Handling = handling,
        Statements = [new("mother", Question.LivesAt, "7 Quay Row, EX4 4AB"), new("mother", Question.Telephone, "07700 900 123")],
    };

    private async Task OnRecord(EntryDraft said)
    {
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);
        await Arrives(said, monday);
        await PlaceAll(monday);
    }

    private Task<int> Bring(params string[] rows) => Verb(List(rows), "--agency", "harbour-surgery", "--taken", "2026-03-01");

    private string List(params string[] rows)
    {
        var list = Path.Combine(folder.FullName, "list.csv");
        File.WriteAllLines(list, [ListedPeople.Header, .. rows]);

        return list;
    }

    private Task<int> Verb(params string[] words) => new RootCommand { DatabaseOption.Option, ImportVerb.Command }.Parse(["import", .. words, "--database", Owner.ConnectionString]).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
