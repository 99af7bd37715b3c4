using WholePicture.Casework.Health;
using WholePicture.Intake.Sweeping;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Intake.Placing;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Sweeping;

/// <summary>A sweep that was killed goes on where it was; one of another build begins anew.</summary>
public sealed class SweepStoreTests : CorridorTest
{
    private static readonly DateTimeOffset now = AmarasPieces.Monday;

    protected override IReadOnlyList<ISafeguard> Rules { get; } = [new CallOutsRule()];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Arrives(AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, "booking", now, new Pregnancy(20), AmarasPieces.Mother, AmarasPieces.Unborn), now);
        await Arrives(AmarasPieces.CallOut("1", now, AmarasPieces.Mother), now);
        await PlaceAll(now);
    }

    [Fact]
    public async Task Killed_in_the_middle_of_a_part_it_does_that_part_again()
    {
        var (sweep, _) = await Begin("one build");
        await using (var connection = await App.OpenConnectionAsync())
        await using (await connection.BeginTransactionAsync())
        {
            Assert.NotNull(await SweepStore.Take(connection, sweep, CancellationToken.None));
        }

        Assert.Equal((sweep, true), await Begin("one build"));
        Assert.Equal(new SweepSums(1, 2, 0), await Run(sweep));
        Assert.False((await Begin("one build")).GoesOn);
    }

    [Fact]
    public async Task What_another_build_has_checked_is_checked_again()
    {
        var (sweep, _) = await Begin("one build");

        Assert.NotEqual((sweep, true), await Begin("another build"));
    }

    [Fact]
    public async Task A_picture_that_does_not_say_what_was_kept_is_drawn_again_by_the_live_path()
    {
        await using (var lose = Owner.CreateCommand("update inbox.concern set because = 'Something else' where closed_at is null"))
        {
            await lose.ExecuteNonQueryAsync();
        }

        var sums = await Run((await Begin("one build")).Sweep);

        Assert.Equal(1, sums!.Differed);
        Assert.Equal(await FromNothing(now.AddHours(1)), await Inbox());
    }

    private Task<(Guid Sweep, bool GoesOn)> Begin(string build) => SweepStore.BeginOrGoOn(App, build, afresh: false, now.AddHours(1), CancellationToken.None);

    private Task<SweepSums?> Run(Guid sweep) =>
        new Sweep(App, Partnership, LocalSettings.National, new FixedTime(now.AddHours(1)), Rules).Run(sweep, _ => Task.CompletedTask, CancellationToken.None);
}
