using Npgsql;
using WholePicture.Access.Looks;
using WholePicture.Access.Looks.Checking;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.Access.Looks;

public class LookRecordTests : LookTest
{
    [Fact]
    public async Task A_look_is_kept_by_the_time_it_is_said_to_be()
    {
        await using var record = new LookRecord(App);
        await record.Record(Look("nia"));

        Assert.Equal(Look("nia"), Assert.Single((await new LookStore(App).By("nia", null, default)).Looks));
        Assert.Equal(Look("nia"), Assert.Single((await new LookStore(App).About(Family.Amara.Key, null, default)).Looks));
        Assert.Empty((await new LookStore(App).By("sam", null, default)).Looks);
    }

    [Theory]
    [InlineData(LookStore.Most)]
    [InlineData(LookStore.Most + 1)]
    [InlineData(LookStore.Most * 2)]
    public async Task However_many_there_were_each_is_read_once_the_latest_first(int count)
    {
        await using var record = new LookRecord(App);
        for (var number = 0; number < count; number++)
        {
            await record.Record(Look("nia") with { Words = $"{number}" });
        }

        var (store, read) = (new LookStore(App), new List<string?>());
        for (var some = await store.By("nia", null, default); ; some = await store.By("nia", some.Before, default))
        {
            read.AddRange(some.Looks.Select(look => look.Words));
            if (some.Before is null)
            {
                break;
            }
        }

        Assert.Equal(Enumerable.Range(0, count).Reverse().Select(number => $"{number}"), read);
    }

    [Fact]
    public async Task What_somebody_said_who_broke_the_glass_is_kept_with_the_look_and_sealed()
    {
        await using var record = new LookRecord(App);
        await record.Record(Look("nia") with { Words = "A neighbour rang: shouting, and a child crying" });

        Assert.Equal("A neighbour rang: shouting, and a child crying", Assert.Single((await new LookStore(App).By("nia", null, default)).Looks).Words);
        Assert.Empty(await Found());

        await Attack("update access.look set words = null");
        Assert.Equal([new(Tampered.Edited, 1, 1)], await Found());
    }

    [Fact]
    public async Task Many_at_once_on_two_nodes_make_one_chain_without_a_gap()
    {
        await using var one = new LookRecord(App);
        await using var other = new LookRecord(App);
        await Task.WhenAll(Enumerable.Range(0, 400).Select(number => (number % 2 == 0 ? one : other).Record(Look($"p{number}"), Look("nia"))));

        var (links, found) = await new Auditor(App).Verify([], null, default);

        Assert.Equal(800, links);
        Assert.Empty(found);
    }

    [Fact]
    public async Task Whatever_is_cut_while_it_writes_what_was_said_to_be_kept_is()
    {
        var kept = new List<string>();
        await using var one = new LookRecord(App);
        await using var other = new LookRecord(App);
        var writing = Task.WhenAll(Enumerable.Range(0, 300).Select(number => Task.Run(async () =>
        {
            await Task.Delay(number * 3);
            if (await Kept((number % 2 == 0 ? one : other).Record(Look($"p{number}"))))
            {
                lock (kept)
                {
                    kept.Add($"p{number}");
                }
            }
        })));
        while (!writing.IsCompleted)
        {
            await Owner.Do("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'app'");
            await Task.Delay(20);
        }

        Assert.NotEmpty(kept);
        Assert.Empty(kept.Except(await Owner.Ask<string[]>("select array_agg(professional) from access.look")));
        Assert.Empty((await new Auditor(Owner).Verify([], null, default)).Found);
    }

    [Fact]
    public async Task What_waits_is_written_before_it_ends_and_nothing_after()
    {
        var record = new LookRecord(App);
        var kept = record.Record(Look("nia"));
        await record.DisposeAsync();

        Assert.True(kept.IsCompletedSuccessfully);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => record.Record(Look("nia")));
    }

    [Fact]
    public async Task What_could_not_be_kept_is_said_so_that_nothing_is_shown_and_the_next_is_kept()
    {
        await using var record = new LookRecord(App);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => record.Record(Look("ni\0a")));
        await record.Record(Look("nia"));

        Assert.Equal(1, await Owner.Ask<long>("select max(sequence) from access.look"));
        Assert.Empty(await Found());
    }

    [Theory]
    [InlineData("update access.look set why = 'duty'")]
    [InlineData("delete from access.look")]
    [InlineData("truncate access.look")]
    [InlineData("delete from access.look_head")]
    public async Task The_service_itself_can_change_nothing(string attempt)
    {
        await using var command = App.CreateCommand(attempt);

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState);
    }

    [Theory]
    [InlineData("update access.look set why = 'duty'")]
    [InlineData("delete from access.look")]
    [InlineData("truncate access.look")]
    public async Task Nor_can_whoever_owns_it_without_taking_the_triggers_away(string attempt)
    {
        await Record(1);

        Assert.Contains("only ever added to", (await Assert.ThrowsAsync<PostgresException>(() => Owner.Do(attempt))).MessageText, StringComparison.Ordinal);
    }

    private static async Task<bool> Kept(Task recording)
    {
        try
        {
            await recording;

            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
