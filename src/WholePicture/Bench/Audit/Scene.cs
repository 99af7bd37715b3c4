using System.Security.Cryptography;
using WholePicture.Access.Looks;
using WholePicture.Access.Looks.Checking;
using WholePicture.Database;

namespace WholePicture.Bench.Audit;

/// <summary>A record of looks to be attacked again and again, each time whole before.</summary>
internal sealed class Scene
{
    /// <summary>Looks between checkpoints.</summary>
    public const int Between = 100;

    private readonly WholePictureDatabase database;
    private readonly ECDsa key;
    private readonly List<Checkpoint> checkpoints = [];

    private Scene(WholePictureDatabase database, ECDsa key) => (this.database, this.key) = (database, key);

    public static async Task<Scene> Set(WholePictureDatabase database, int looks, ECDsa key, CancellationToken stop)
    {
        var scene = new Scene(database, key);
        for (var written = 0; written < looks; written += Between)
        {
            await Looks.Record(database.App, Between);
            scene.checkpoints.Add((await new Auditor(database.App).Sign(scene.checkpoints.LastOrDefault(), key, DateTimeOffset.UtcNow, stop))!);
        }

        await scene.Do("alter table access.look disable trigger all; create table look_copy as table access.look; create table head_copy as table access.look_head", stop);

        return scene;
    }

    /// <summary>What the auditor finds after an attack.</summary>
    public async Task<IReadOnlyList<Finding>> After(Attack attack, CancellationToken stop)
    {
        await Do("truncate access.look; insert into access.look table look_copy; delete from access.look_head; insert into access.look_head table head_copy", stop);
        await Do(attack.Sql, stop);
        if (attack.Anew is { } anew)
        {
            await MakeAnew(anew.From, anew.Until, stop);
        }

        return (await new Auditor(database.Owner).Verify(checkpoints, key, stop)).Found;
    }

    private async Task MakeAnew(long from, long until, CancellationToken stop)
    {
        var links = new List<Link>();
        await using (var ask = database.Owner.CreateCommand(LinkRows.InOrder))
        await using (var rows = await ask.ExecuteReaderAsync(stop))
        {
            while (await rows.ReadAsync(stop))
            {
                links.Add(LinkRows.Read(rows));
            }
        }

        for (var place = (int)from - 1; place < Math.Min(until, links.Count); place++)
        {
            var before = place == 0 ? Link.Nothing : links[place - 1].Hash;
            links[place] = links[place] with { Hash = Link.Seal(links[place].Sequence, links[place].At, links[place].Fields, before) };
        }

        await using var write = database.Owner.Command("update access.look set hash = given.hash from unnest($1::bigint[], $2::bytea[]) as given (sequence, hash) where look.sequence = given.sequence",
            links.Select(link => link.Sequence).ToArray(), links.Select(link => link.Hash).ToArray());
        await write.ExecuteNonQueryAsync(stop);
        await Do(Attacks.Fit, stop);
    }

    private async Task Do(string sql, CancellationToken stop)
    {
        await using var command = database.Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(stop);
    }
}
