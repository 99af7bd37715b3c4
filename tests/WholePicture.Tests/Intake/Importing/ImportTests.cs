using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using WholePicture.Database;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Importing;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using static WholePicture.Tests.Intake.Arriving.Piece;

namespace WholePicture.Tests.Intake.Importing;

public sealed class ImportTests : DatabaseTest
{
    [Fact]
    public async Task Of_ten_thousand_with_three_bad_ones_the_others_land_and_the_three_are_named()
    {
        var lines = Enumerable.Range(1, 10_000).Select(Line).ToList();
        lines[16] = lines[16].Replace("standard", "Persephone", StringComparison.Ordinal);
        lines[4999] = lines[4999][..200];
        lines[9999] = lines[9999].Replace("estuary-police", "Persephone", StringComparison.Ordinal);

        var (kept, report) = await Bring(string.Join('\n', lines));

        Assert.Equal((10_000, 10_000), (kept.Entries, kept.New));
        Assert.Equal(9_997L, await Owner.Ask<long>("select count(*) from intake.arrival where state = 'waiting'"));
        Assert.Equal(["Line 17, /body/grade", "Line 5000", "Line 10000, /agency"], report.Split('\n').Take(3).Select(line => line.Split(':')[0]));
        Assert.Contains("3 not let in", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Persephone", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_adds_nothing_and_says_the_same()
    {
        var file = $"{Line(1)}\n{{}}\n{Line(2)}\n";

        var (_, first) = await Bring(file);
        var (second, report) = await Bring(file);

        Assert.Equal((3, 0), (second.Entries, second.New));
        Assert.Equal(first.Replace("0 of them", "3 of them", StringComparison.Ordinal), report);
        Assert.Equal(3L, await Owner.Ask<long>("select count(*) from intake.arrival"));
    }

    [Fact]
    public async Task A_file_mended_and_grown_adds_only_what_is_new()
    {
        await Bring($"{Line(1)}\n{{}}\n{Line(2)}\n");

        var (kept, _) = await Bring($"{Line(3)}\n{Line(1)}\n{Line(2)}\n");

        Assert.Equal((3, 1), (kept.Entries, kept.New));
    }

    [Fact]
    public async Task What_was_refused_as_still_to_come_is_let_in_when_it_has_come()
    {
        var soon = DateTimeOffset.UtcNow.AddMinutes(20);
        var line = CallOut(entry => (entry["agency"], entry["known"]) = (Police, soon.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null))).ToJsonString();
        await Bring(line);
        Assert.Equal("refused", await Owner.Ask<string>("select state from intake.arrival"));

        var later = new Import(new(Owner), new FixedTime(soon.AddHours(1)));
        Assert.Equal(1, (await later.Keep(Stream(line), null, _ => { }, default)).New);
        Assert.Equal(0, (await later.Keep(Stream(line), null, _ => { }, default)).New);
        Assert.Equal("waiting", await Owner.Ask<string>("select state from intake.idempotency join intake.arrival on arrival.id = arrival_id"));
    }

    [Fact]
    public async Task Two_entries_that_say_the_same_are_two() => Assert.Equal(2, (await Bring($"{Line(1)}\n{Line(1)}\n")).Kept.New);

    [Fact]
    public async Task Stopped_half_way_it_goes_on_where_it_was()
    {
        var file = string.Join('\n', Enumerable.Range(1, 1000).Select(Line));
        using var keyboard = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Import.Keep(Stream(file), null, _ => keyboard.Cancel(), keyboard.Token));
        var half = await Owner.Ask<long>("select count(*) from intake.arrival");
        var (kept, _) = await Bring(file);

        Assert.InRange(half, 1, 999);
        Assert.Equal(1000 - half, kept.New);
        Assert.Equal(1000L, await Owner.Ask<long>("select count(*) from intake.arrival"));
    }

    [Fact]
    public async Task An_agency_given_for_the_file_stands_for_those_who_leave_it_out_and_lets_no_other_in()
    {
        var leftOut = CallOut().ToJsonString();

        await Import.Keep(Stream($"{leftOut}\n{Line(1)}"), new("hill-housing"), _ => { }, default);

        Assert.Equal("hill-housing", await Owner.Ask<string>("select agency from intake.arrival where state = 'waiting'"));
        Assert.Equal("hill-housing", await Owner.Ask<string>("select agency from intake.arrival where state = 'refused'"));
    }

    [Fact]
    public async Task What_was_brought_in_for_the_wrong_agency_comes_in_for_the_right_one()
    {
        await Import.Keep(Stream(Line(1)), new("hill-housing"), _ => { }, default);
        var kept = await Import.Keep(Stream(Line(1)), new("estuary-police"), _ => { }, default);

        Assert.Equal(1, kept.New);
        Assert.Equal("estuary-police", await Owner.Ask<string>("select agency from intake.arrival where state = 'waiting'"));
    }

    [Fact]
    public async Task They_stand_in_line_as_in_the_file()
    {
        await Bring(string.Join('\n', Enumerable.Range(1, 900).Select(Line)));

        Assert.True(await Owner.Ask<bool>("""
            select bool_and(place = (convert_from(raw, 'UTF8')::jsonb ->> 'reference')::int)
              from (select raw, row_number() over (order by received_at, id) as place from intake.arrival) line
            """));
    }

    [Fact]
    public async Task An_array_cut_short_is_said_to_be() =>
        Assert.Contains("may be missing", (await Bring($"[{Line(1)},{Line(2)}")).Report, StringComparison.Ordinal);

    [Fact]
    public async Task The_verb_tells_by_its_exit_whether_all_landed()
    {
        Assert.Equal(0, await Run(""));
        Assert.Equal(0, await Run($"[{Line(1)}]"));
        Assert.Equal(1, await Run("{}"));
    }

    [Fact]
    public async Task It_brings_nothing_into_a_database_that_is_gone_when_it_ends() =>
        await Assert.ThrowsAsync<PlainError>(() => new RootCommand { DatabaseOption.Option, ImportVerb.Command }
            .Parse(["import", typeof(ImportTests).Assembly.Location]).InvokeAsync(new() { EnableDefaultExceptionHandler = false }));

    private async Task<int> Run(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, text);
            var door = new RootCommand { DatabaseOption.Option, ImportVerb.Command };

            return await door.Parse(["import", file, "--database", Owner.ConnectionString]).InvokeAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<(Import.Kept Kept, string Report)> Bring(string file)
    {
        var kept = await Import.Keep(Stream(file), null, _ => { }, default);
        var report = new StringWriter { NewLine = "\n" };
        await ImportReport.Write(report, kept, await Outcome.Of(kept.Contents, App, default));

        return (kept, report.ToString());
    }

    private Import Import => new(new ArrivalStore(App), TimeProvider.System);

    private static MemoryStream Stream(string file) => new(Encoding.UTF8.GetBytes(file));

    private static string Line(int number) =>
        CallOut(piece => (piece["agency"], piece["reference"]) = (Police, JsonValue.Create(number.ToString(null, null)))).ToJsonString();
}
