using System.Security.Cryptography;
using Npgsql;
using WholePicture.Access.Looks;
using WholePicture.Access.Looks.Checking;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Words;

namespace WholePicture.Tests.Access.Looks;

public class LookRecordTests : DatabaseTest
{
    [Fact]
    public async Task A_look_is_kept_by_the_time_it_is_said_to_be()
    {
        await using var record = new LookRecord(App);
        await record.Record(Look("nia"));

        Assert.Equal(Look("nia"), Assert.Single(await new LookStore(App).By("nia", default)));
        Assert.Equal(Look("nia"), Assert.Single(await new LookStore(App).About(Family.Amara.Key, default)));
        Assert.Empty(await new LookStore(App).By("sam", default));
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
    public async Task What_waits_is_written_before_it_ends_and_nothing_after()
    {
        var record = new LookRecord(App);
        var kept = record.Record(Look("nia"));
        await record.DisposeAsync();

        Assert.True(kept.IsCompletedSuccessfully);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => record.Record(Look("nia")));
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

    public static TheoryData<string, Tampered, long, long> Attacks => new()
    {
        { "update access.look set why = 'duty' where sequence = 7", Tampered.Edited, 7, 7 },
        { "update access.look set at = at + interval '1 microsecond' where sequence = 1", Tampered.Edited, 1, 1 },
        { "update access.look set professional = 'somebody-else' where sequence = 20", Tampered.Edited, 20, 20 },
        { "update access.look set about = null where sequence = 3", Tampered.Edited, 3, 3 },
        { "update access.look set hash = '\\x00' where sequence = 9", Tampered.Edited, 9, 9 },
        { "delete from access.look where sequence = 5", Tampered.Removed, 5, 5 },
        { "delete from access.look where sequence between 5 and 8", Tampered.Removed, 5, 8 },
        { "delete from access.look where sequence = 1", Tampered.Removed, 1, 1 },
        { "update access.look set sequence = -1 where sequence = 4; update access.look set sequence = 4 where sequence = 6; update access.look set sequence = 6 where sequence = -1", Tampered.Edited, 4, 4 },
        { "delete from access.look where sequence > 15", Tampered.CutOff, 16, 20 },
        { "delete from access.look where sequence > 15; update access.look_head set sequence = 15, hash = (select hash from access.look where sequence = 15)", Tampered.CutOff, 16, 20 },
        { "delete from access.look; update access.look_head set sequence = 0, hash = ''", Tampered.CutOff, 1, 20 },
        { "update access.look_head set hash = '\\x00'", Tampered.Head, 20, 20 },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Whoever_may_do_anything_to_the_database_is_found_out_and_where(string attack, Tampered kind, long from, long until)
    {
        using var key = ECDsa.Create();
        var checkpoint = await Twenty(key);
        await Attack(attack);

        var (_, found) = await new Auditor(App).Verify([checkpoint], key, default);

        Assert.Contains(new Finding(kind, from, until), found);
    }

    [Fact]
    public async Task A_chain_made_anew_after_a_change_fits_itself_but_not_what_was_signed()
    {
        using var key = ECDsa.Create();
        var checkpoint = await Twenty(key);
        await Attack("delete from access.look; update access.look_head set sequence = 0, hash = ''");
        await using (var record = new LookRecord(App))
        {
            await record.Record([.. Enumerable.Range(1, 20).Select(number => Look(number == 12 ? "somebody-else" : $"p{number}"))]);
        }

        Assert.Empty((await new Auditor(App).Verify([], null, default)).Found);
        Assert.Equal([new(Tampered.Rewritten, 1, 20)], (await new Auditor(App).Verify([checkpoint], key, default)).Found);
    }

    [Fact]
    public async Task A_checkpoint_that_somebody_else_signed_is_no_checkpoint()
    {
        using var key = ECDsa.Create();
        using var forger = ECDsa.Create();
        var checkpoint = await Twenty(forger);

        Assert.Equal([new(Tampered.Signature, 20, 20)], (await new Auditor(App).Verify([checkpoint], key, default)).Found);
    }

    private async Task<Checkpoint> Twenty(ECDsa key)
    {
        await using var record = new LookRecord(App);
        for (var number = 1; number <= 20; number++)
        {
            await record.Record(Look($"p{number}"));
        }

        return await new Auditor(App).Sign(key, Today.Now, default);
    }

    private async Task Attack(string statements)
    {
        await using var attack = Owner.CreateCommand($"alter table access.look disable trigger all; {statements}; alter table access.look enable trigger all");
        await attack.ExecuteNonQueryAsync();
    }

    private static Look Look(string who) => new(who, Partners.SocialCare, Family.Amara.Key, Looked.Picture, "involved", "page", Today.Now);
}
