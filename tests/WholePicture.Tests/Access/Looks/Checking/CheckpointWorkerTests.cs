using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using WholePicture.Access.Looks.Checking;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Access.Looks.Checking;

public class CheckpointWorkerTests : LookTest
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_service_that_stops_signs_what_the_record_is()
    {
        var kept = new CheckpointFolder(Path.Combine(folder.FullName, "new"));
        await Record(5);
        await StartAndStop(kept);
        await Record(5);
        await StartAndStop(kept);

        using var key = SigningKey.Read(kept.Key);
        Assert.Equal([5, 10], CheckpointFile.Read(kept.File).Select(checkpoint => checkpoint.Sequence));
        Assert.Empty((await new Auditor(App).Verify(CheckpointFile.Read(kept.File), key, default)).Found);
    }

    [Theory]
    [InlineData("delete from access.look where sequence > 3; update access.look_head set (sequence, hash) = (select sequence, hash from access.look where sequence = 3)")]
    [InlineData("update access.look set hash = '' where sequence = 5")]
    public async Task What_no_longer_holds_what_was_signed_last_is_not_signed_again(string attack)
    {
        var kept = new CheckpointFolder(folder.FullName);
        await Record(5);
        await StartAndStop(kept);
        await Attack(attack);
        await StartAndStop(kept);

        Assert.Equal(5, Assert.Single(CheckpointFile.Read(kept.File)).Sequence);
    }

    [Fact]
    public async Task With_nowhere_to_write_it_writes_nothing() => await StartAndStop(new(null));

    [Fact]
    public async Task Every_look_can_be_taken_out_and_checked_without_us()
    {
        await Record(3);
        using var file = new MemoryStream();

        Assert.Equal(3, await new LookExport(App).To(file, default));

        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var last = JsonSerializer.Deserialize<Exported>(lines[^1], HouseJson.Options)!;
        Assert.Equal((3, "p3", 64), (last.Sequence, last.Fields[0], last.Hash.Length));
    }

    private async Task StartAndStop(CheckpointFolder kept)
    {
        using var worker = new CheckpointWorker(App, kept, TimeProvider.System, NullLogger<CheckpointWorker>.Instance);
        await worker.StartAsync(default);
        await worker.StopAsync(default);
    }

    private sealed record Exported(long Sequence, DateTimeOffset At, string?[] Fields, string Hash);
}
