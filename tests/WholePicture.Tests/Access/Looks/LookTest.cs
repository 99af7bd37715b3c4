using System.Security.Cryptography;
using Npgsql;
using WholePicture.Access.Looks;
using WholePicture.Access.Looks.Checking;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.Access.Looks;

/// <summary>A test with a record of looking of its own, and somebody who may do anything to it.</summary>
public abstract class LookTest : DatabaseTest
{
    protected static Look Look(string who) => new(who, Partners.SocialCare, Family.Amara.Key, Looked.Picture, "involved", "page", Today.Now);

    /// <summary>So many looks, by p1, p2 and on.</summary>
    protected async Task Record(int count, NpgsqlDataSource? by = null)
    {
        await using var record = new LookRecord(by ?? App);
        for (var number = 1; number <= count; number++)
        {
            await record.Record(Look($"p{number}"));
        }
    }

    /// <summary>Twenty looks, signed.</summary>
    protected async Task<Checkpoint> Twenty(ECDsa key)
    {
        await Record(20);

        return (await new Auditor(App).Sign(null, key, Today.Now, default))!;
    }

    /// <summary>As a superuser could, past every trigger.</summary>
    protected Task Attack(string statements) => Owner.Do($"alter table access.look disable trigger all; {statements}");

    protected async Task<IReadOnlyList<Finding>> Found(Checkpoint? checkpoint = null, ECDsa? key = null) =>
        (await new Auditor(App).Verify(checkpoint is null ? [] : [checkpoint], key, default)).Found;
}
