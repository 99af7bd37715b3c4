using System.CommandLine;
using System.Diagnostics;
using System.Security.Cryptography;
using WholePicture.Access.Looks.Checking;
using WholePicture.Database;

namespace WholePicture.Bench.Audit;

/// <summary><c>wholepicture bench audit</c>: how long it takes to check every look ever recorded, and whether attacks by a superuser are found and placed.</summary>
internal static class AuditVerb
{
    private const int InAttack = 2_000;
    private const int Rate = 150;
    private const int Nodes = 3;
    private const int Seconds = 20;
    private static readonly Option<int> looks = new("--looks") { Description = "How many looks to check.", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<int> attacks = new("--attacks") { Description = "How many attacks to try.", DefaultValueFactory = _ => 2_000 };

    public static Command Command
    {
        get
        {
            var command = new Command("audit", "Record looks, check them all, and attack the record as a superuser could.") { looks, attacks };
            command.SetAction(Measure);

            return command;
        }
    }

    private static async Task<int> Measure(ParseResult asked, CancellationToken stop)
    {
        await Console.Out.WriteLineAsync($"{Machine.InWords}.");
        var all = asked.GetValue(looks);
        await using (var database = await WholePictureDatabase.ThrowAway(stop))
        {
            var took = Stopwatch.StartNew();
            await Looks.Record(database.App, all);
            await Console.Out.WriteLineAsync($"{all:N0} looks recorded in {took.Elapsed.TotalSeconds:0.0} s, {all / took.Elapsed.TotalSeconds:N0} a second.");
            took.Restart();
            var (links, found) = await new Auditor(database.App).Verify([], null, stop);
            await Console.Out.WriteLineAsync($"{links:N0} checked in {took.Elapsed.TotalSeconds:0.0} s, {found.Count} wrong. Target 20 s for 1,000,000.");
        }

        var wait = Spread.Of(await Looks.OneByOne(Rate, Nodes, Seconds, stop));
        await Console.Out.WriteLineAsync($"{Rate} looks a second, one at a time, on {Nodes} nodes over a PostgreSQL that survives a power cut: kept after {Spread.InWords(wait.Median)} at the median, {Spread.InWords(wait.P95)} at p95, {Spread.InWords(wait.P99)} at p99.");

        return await TryAll(asked.GetValue(attacks), stop);
    }

    private static async Task<int> TryAll(int count, CancellationToken stop)
    {
        await using var database = await WholePictureDatabase.ThrowAway(stop);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var scene = await Scene.Set(database, InAttack, key, stop);
        var tally = new Tally();
#pragma warning disable CA5394 // Chooses what to attack, guards nothing
        var chance = new Random(1847);
#pragma warning restore CA5394
        for (var tried = 0; tried < count; tried++)
        {
            var attack = tried % 20 == 0 ? Attack.Nothing : Attacks.Any(chance, InAttack);
            tally.Add(attack, await scene.After(attack, stop));
        }

        await Console.Out.WriteLineAsync($"\n{InAttack:N0} looks, a checkpoint every {Scene.Between}; each attack done for real in PostgreSQL, and then undone.\n\n{"",-44}{"tried",8}{"found",8}{"placed",8}");
        foreach (var line in tally.InWords)
        {
            await Console.Out.WriteLineAsync(line);
        }

        return tally.IsWhole ? 0 : 1;
    }
}
