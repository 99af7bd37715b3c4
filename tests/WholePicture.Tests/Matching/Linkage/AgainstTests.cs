using System.CommandLine;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Matching.Linkage;
using WholePicture.Tests.Database;
using WholePicture.Tests.Intake.Placing;
using WholePicture.Words;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>A whole list laid beside everybody on record.</summary>
public sealed class AgainstTests : CorridorTest
{
    private static readonly DateTimeOffset monday = AmarasPieces.Monday.AddYears(1);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wholepicture-against-");

    [Fact]
    public async Task A_row_is_in_the_cluster_of_whoever_it_is_on_record()
    {
        await OnRecord(AmarasPieces.Mother with { Born = When.On(new(1999, 5, 6)), Sex = Sex.Female });

        var (clusters, pairs) = await Beside("d,gp,Dina,Osei,1999-05-06,F,,,7 Quay Row,EX4 4AB,07700 900123,,", "e,gp,Dina,Osei,1999-05-06,F,,,,,07700900123,,", "s,gp,Ghislaine,Featherstone,1931-05-06,F,,,1 Elsewhere,ZE1 0AA,,,");

        var dina = await Whose(AmarasPieces.Mother.NhsNumber!);
        Assert.Equal((dina, dina, "s"), (clusters["d"], clusters["e"], clusters["s"]));
        Assert.Contains(pairs, pair => pair.StartsWith($"d,{dina},", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_birth_finds_the_child_who_was_expected()
    {
        await OnRecord(AmarasPieces.Mother with { Born = When.On(new(1999, 5, 6)) }, AmarasPieces.Unborn);

        var (clusters, _) = await Beside("m,gp,Dina,Osei,1999-05-06,F,,,7 Quay Row,EX4 4AB,07700 900123,,", "b,gp,Baby,Osei,2026-07-25,F,,,7 Quay Row,EX4 4AB,07700 900123,,m");

        Assert.Equal(await Owner.Ask<Guid>("select person_id from people.identifier where kind like 'unborn:%'"), Guid.Parse(clusters["b"]));
    }

    [Fact]
    public async Task Of_somebody_of_whom_something_is_kept_from_somebody_nothing_is_said()
    {
        await OnRecord(new Handling(NeverLearntBy: ["father"]), AmarasPieces.Mother with { Born = When.On(new(1999, 5, 6)) }, AmarasPieces.Father);

        var (clusters, pairs) = await Beside("d,gp,Dina,Osei,1999-05-06,F,,,7 Quay Row,EX4 4AB,07700 900123,,");

        Assert.Equal("d", clusters["d"]);
        Assert.DoesNotContain(pairs, pair => pair.Contains(',', StringComparison.Ordinal) && pair.Split(',')[1].Length == 36);
    }

    [Fact]
    public async Task Anything_else_to_lay_it_beside_is_refused() => await Assert.ThrowsAsync<PlainError>(() => Verb("--in", typeof(AgainstTests).Assembly.Location, "--out", "nowhere", "--against", "everybody"));

    public override async Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        await base.DisposeAsync();
    }

    private Task OnRecord(params PersonGiven[] people) => OnRecord(null, people);

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_before_the_work()
    {
        var list = Path.Combine(folder.FullName, "list.csv");
        await File.WriteAllLinesAsync(list, [ListedPeople.Header]);

        var error = await Assert.ThrowsAsync<PlainError>(() => Verb("--in", list, "--out", Path.Combine(folder.FullName, "nowhere", "clusters.csv")));

        Assert.StartsWith("There is no folder to write", error.Message, StringComparison.Ordinal);
    }

    private async Task OnRecord(Handling? handling, params PersonGiven[] people)
    {
        var said = AmarasPieces.CallOut("1", monday, people) with
        {
            Handling = handling,
            Statements = [new("mother", Question.LivesAt, "7 Quay Row, EX4 4AB"), new("mother", Question.Telephone, "07700 900 123")],
        };
        await Arrives(said, monday);
        await PlaceAll(monday);
    }

    private async Task<string> Whose(string nhs) => (await Owner.Ask<Guid>($"select person_id from people.identifier where kind = 'nhs' and value = '{nhs.Replace(" ", "", StringComparison.Ordinal)}'")).ToString();

    private async Task<(Dictionary<string, string> Clusters, string[] Pairs)> Beside(params string[] rows)
    {
        var (list, clusters, pairs) = (Path.Combine(folder.FullName, "list.csv"), Path.Combine(folder.FullName, "clusters.csv"), Path.Combine(folder.FullName, "pairs.csv"));
        await File.WriteAllLinesAsync(list, [ListedPeople.Header, .. ListedPeople.Neighbours, .. rows]);

        Assert.Equal(0, await Verb("--in", list, "--out", clusters, "--pairs", pairs, "--against", "database", "--database", Owner.ConnectionString));

        return ((await File.ReadAllLinesAsync(clusters)).Skip(1).ToDictionary(line => line.Split(',')[0], line => line.Split(',')[1]), await File.ReadAllLinesAsync(pairs));
    }

    private static Task<int> Verb(params string[] words) => new RootCommand { DatabaseOption.Option, MatchVerb.Command }.Parse(["match", .. words]).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
