using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Safeguards.Settings;

namespace WholePicture.Intake.Sweeping;

/// <summary><c>wholepicture sweep</c>.</summary>
internal static class SweepVerb
{
    private static readonly Option<bool> afresh = new("--afresh") { Description = "Begin again, although one was not finished." };

    /// <summary>Which build's rules a sweep checks with. What another build has checked is checked again.</summary>
    public static string Rules => typeof(SweepVerb).Module.ModuleVersionId.ToString();

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("sweep", "Check every child's picture again, on every core. Stopped and run again, it goes on where it was. It may run while the service does.") { afresh };
            command.SetAction(Run);

            return command;
        }
    }

    private static async Task Run(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        var sweep = new Sweep(database.App, new PartnershipStore(database.App), PartnershipSettings.Load(), TimeProvider.System);
        var (id, goesOn) = await SweepStore.BeginOrGoOn(database.App, Rules, asked.GetValue(afresh), DateTimeOffset.UtcNow, stop);
        var (parts, before) = await SweepStore.Progress(database.App, id, stop);
        var (since, done) = (Stopwatch.StartNew(), before);
        if (goesOn)
        {
            await Console.Error.WriteLineAsync(Text($"Going on with a sweep of which {before} of {parts} parts were done."));
        }

        var sums = await sweep.Run(id, async token => await Console.Error.WriteAsync(Text(
            $"\r{Interlocked.Increment(ref done)} of {parts} parts, {sweep.Entries} entries, {sweep.Entries / since.Elapsed.TotalSeconds:0} a second   ").AsMemory(), token), stop);
        await Console.Error.WriteLineAsync();
        await Console.Out.WriteLineAsync(sums is null
            ? "Every part is done or being done by another node."
            : Text($"{sums.Children} pictures checked, {sums.Entries} entries; {sums.Differed} did not say what was kept and were drawn again. {sweep.Entries} entries now, in {since.Elapsed.TotalSeconds:0.0} s: {sweep.Entries / since.Elapsed.TotalSeconds:0} a second."));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
