using System.CommandLine;
using System.Text.Json;
using WholePicture.Database;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Safeguards.Settings;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Learning.Replay;

/// <summary><c>wholepicture replay</c>.</summary>
public static class ReplayVerb
{
    private static readonly Argument<string> path = new("case") { Description = "A case file, or a folder of them (docs/case-format.md)." };

    private static readonly Option<string> arm = new("--arm") { Description = "Which past: shared-use, each fact when an agency knew it; as-was, each when it was really shared.", DefaultValueFactory = _ => "shared-use" };

    private static readonly Option<string?> knownTo = new("--as") { Description = "Only what this agency held or was given." };

    private static readonly Option<bool> json = new("--json") { Description = "Print JSON." };

    private static readonly Option<int> shuffle = new("--shuffle") { Description = "Replay once through the corridor, then so many times in memory, each with the undated facts moved at random." };

    private static readonly Option<string> rules = new("--rules") { Description = "Whose safeguards: today's, or those there were then, each from the day on which it was learnt.", DefaultValueFactory = _ => "today" };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            arm.AcceptOnlyFromAmong("shared-use", "as-was");
            rules.AcceptOnlyFromAmong("today", "then");
            var command = new Command("replay", "Replay a case: what could have been raised, when, for whom. Exits 1 when an expectation is missed or a quiet check speaks.")
                { path, arm, knownTo, json, shuffle, rules };
            command.SetAction(Replay);

            return command;
        }
    }

    private static async Task<int> Replay(ParseResult asked, CancellationToken stop)
    {
        var files = CaseFiles.At(asked.GetValue(path)!);
        var past = asked.GetValue(arm) == "as-was" ? Arm.AsWas : Arm.SharedUse;
        var settings = PartnershipSettings.Load();
        await using var database = await EmptyDatabase.Make(asked.GetValue(DatabaseOption.Option), stop);
        var whole = new WholeReplay(database, settings, asked.GetValue(rules) == "then");
        var shuffled = new ShuffledReplay(whole, settings, asked.GetValue(rules) == "then");
        var (met, together, all) = (true, files.Count > 1 && !asked.GetValue(json) && asked.GetValue(shuffle) <= 0, new List<Outcome>());

        foreach (var file in files)
        {
            var agency = asked.GetValue(knownTo) is { } id ? Agency(file, id) : (AgencyId?)null;
            var runs = await Runs(whole, shuffled, file, past, agency, asked.GetValue(shuffle), stop);
            met &= runs.All(run => run.Outcome.IsMet);

            if (together)
            {
                all.Add(runs[0].Outcome);
            }
            else
            {
                await Console.Out.WriteLineAsync(Print(runs, asked.GetValue(json), asked.GetValue(shuffle) > 0));
            }
        }

        if (together)
        {
            await Console.Out.WriteLineAsync(ReplayTable.OfAll(all));
        }

        return met ? 0 : 1;
    }

    private static async Task<IReadOnlyList<(int Seed, Outcome Outcome)>> Runs(WholeReplay whole, ShuffledReplay shuffled, CaseFile file, Arm arm, AgencyId? agency, int shuffles, CancellationToken stop) =>
        shuffles <= 0 ? [(0, await whole.Of(file, arm, agency, null, stop))]
        : agency is null ? await shuffled.Of(file, arm, shuffles, stop)
        : throw new PlainError("What one agency knew is replayed once: leave out --shuffle or --as.");

    private static string Print(IReadOnlyList<(int Seed, Outcome Outcome)> runs, bool asJson, bool shuffled) => (asJson, shuffled) switch
    {
        (true, _) => JsonSerializer.Serialize(runs.Select(run => ReplayReport.Of(run.Outcome)), HouseJson.Options),
        (_, true) => ShuffleReport.Of(runs),
        _ => ReplayTable.Of(runs[0].Outcome),
    };

    private static AgencyId Agency(CaseFile file, string id) => file.Agencies.Any(agency => agency.Id.Value == id)
        ? new(id)
        : throw new PlainError($"“{id}” is not among the case's agencies: {string.Join(", ", file.Agencies.Select(agency => agency.Id))}.");
}
