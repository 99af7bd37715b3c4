using System.Security.Cryptography;
using WholePicture.Access.Looks;
using WholePicture.Access.Looks.Checking;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.Access.Looks.Checking;

public class AttackTests : LookTest
{
    private const string Fit = "; update access.look_head set (sequence, hash) = (select sequence, hash from access.look order by sequence desc limit 1)";

    public static TheoryData<string, Tampered, long, long> Attacks => new()
    {
        { "update access.look set why = 'duty' where sequence = 7", Tampered.Edited, 7, 7 },
        { "update access.look set at = at + interval '1 microsecond' where sequence = 1", Tampered.Edited, 1, 1 },
        { "update access.look set at = 'infinity' where sequence = 7", Tampered.Edited, 7, 7 },
        { "update access.look set at = '4000-01-01 BC' where sequence = 7", Tampered.Edited, 7, 7 },
        { "update access.look set professional = 'somebody-else' where sequence = 20", Tampered.Edited, 20, 20 },
        { "update access.look set about = null where sequence = 3", Tampered.Edited, 3, 3 },
        { "update access.look set words = '' where sequence = 3", Tampered.Edited, 3, 3 },
        { "update access.look set hash = '\\x00' where sequence = 9", Tampered.Edited, 9, 9 },
        { "update access.look set agency = 'estuary-police'", Tampered.Edited, 1, 20 },
        { "alter table access.look alter why drop not null; update access.look set why = null where sequence = 7", Tampered.Edited, 7, 7 },
        { "alter table access.look alter hash drop not null; update access.look set hash = null where sequence = 7", Tampered.Edited, 7, 7 },
        { "delete from access.look where sequence = 5", Tampered.Removed, 5, 5 },
        { "delete from access.look where sequence between 5 and 8", Tampered.Removed, 5, 8 },
        { "delete from access.look where sequence = 1", Tampered.Removed, 1, 1 },
        { "update access.look set sequence = -1 where sequence = 4; update access.look set sequence = 4 where sequence = 6; update access.look set sequence = 6 where sequence = -1", Tampered.Reordered, 4, 6 },
        { "update access.look set sequence = -1 where sequence = 4; update access.look set sequence = 4 where sequence = 5; update access.look set sequence = 5 where sequence = -1", Tampered.Reordered, 4, 5 },
        { Copy(0), Tampered.Inserted, 0, 0 },
        { Copy(-3), Tampered.Inserted, -3, -3 },
        { Copy(21), Tampered.Edited, 21, 21 },
        { Copy(21) + Fit, Tampered.Edited, 21, 21 },
        { "alter table access.look drop constraint look_pkey; " + Copy(7), Tampered.Inserted, 7, 7 },
        { "delete from access.look where sequence > 15", Tampered.CutOff, 16, 20 },
        { "delete from access.look where sequence > 15" + Fit, Tampered.CutOff, 16, 20 },
        { "delete from access.look; update access.look_head set sequence = 0, hash = ''", Tampered.CutOff, 1, 20 },
        { "create table copy as table access.look; truncate access.look; insert into access.look select * from copy where sequence <= 12" + Fit, Tampered.CutOff, 13, 20 },
        { "update access.look_head set hash = '\\x00'", Tampered.Head, 20, 20 },
        { "delete from access.look_head", Tampered.Head, 20, 20 },
        { "alter table access.look drop column why", Tampered.Unreadable, 0, 0 },
        { "revoke select on access.look from app", Tampered.Unreadable, 0, 0 },
        { "drop table access.look", Tampered.Unreadable, 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Whoever_may_do_anything_to_the_database_is_found_out_and_where(string attack, Tampered kind, long from, long until)
    {
        using var key = ECDsa.Create();
        var checkpoint = await Twenty(key);
        Assert.Empty(await Found(checkpoint, key));

        await Attack(attack);

        // What is added or taken at the end shows in the head too; and of two in one place, either may be read first
        Assert.Equal([new(kind, from, until)], (await Found(checkpoint, key)).Where(finding => finding.Kind == kind || (finding.Kind is not Tampered.Head && kind is not Tampered.Inserted)));
    }

    [Fact]
    public async Task A_look_changed_and_sealed_anew_alone_shows_at_the_next()
    {
        await Record(20);
        await Reseal(7, 7);

        Assert.Equal([new(Tampered.Edited, 8, 8)], await Found());
    }

    [Fact]
    public async Task A_chain_made_anew_after_a_change_fits_itself_but_not_what_was_signed()
    {
        using var key = ECDsa.Create();
        var auditor = new Auditor(App);
        var signed = new List<Checkpoint>();
        for (var ten = 0; ten < 4; ten++)
        {
            await Record(10);
            signed.Add((await auditor.Sign(signed.LastOrDefault(), key, default, default))!);
        }

        await Reseal(17, 40);

        Assert.Empty(await Found());
        Assert.Equal([new(Tampered.Rewritten, 11, 20)], (await auditor.Verify(signed, key, default)).Found);
    }

    [Fact]
    public async Task An_older_copy_that_has_grown_since_is_not_what_was_signed()
    {
        using var key = ECDsa.Create();
        var checkpoint = await Twenty(key);
        await Attack("delete from access.look where sequence > 12" + Fit);
        await Record(30);

        Assert.Empty(await Found());
        Assert.Equal([new(Tampered.Rewritten, 1, 20)], await Found(checkpoint, key));
    }

    private static string Copy(int to) => $"insert into access.look select {to}, at, 'somebody-else', agency, about, what, why, door, hash, words from access.look where sequence = 7";

    /// <summary>Changes one look, and makes it and those after it fit.</summary>
    private async Task Reseal(int from, int until)
    {
        await Attack($"update access.look set professional = 'somebody-else' where sequence = {from}");
        for (var place = from; place <= until; place++)
        {
            var who = await Owner.Ask<string>($"select professional from access.look where sequence = {place}");
            var before = await Owner.Ask<byte[]>($"select hash from access.look where sequence = {place - 1}");
            await Owner.Do($"update access.look set hash = '\\x{Convert.ToHexString(Link.Next(place, Look(who), before).Hash)}' where sequence = {place}");
        }

        await Owner.Do("select 1" + Fit);
    }
}
