using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Learning;

/// <summary>
/// Every case in <c>cases/</c>, in both pasts, however its undated facts fall. Here as often as is bearable;
/// <c>wholepicture replay cases --shuffle 200</c> does it through the database, as often as one asks.
/// </summary>
public class EveryCaseReplayed
{
    private const int Shuffles = 20;

    public static TheoryData<string, Arm> Cases
    {
        get
        {
            var all = new TheoryData<string, Arm>();
            foreach (var name in CasesRead.Names)
            {
                all.Add(name, Arm.SharedUse);
                all.Add(name, Arm.AsWas);
            }

            return all;
        }
    }

    public static TheoryData<string> Names => [.. CasesRead.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_expected_concern_is_raised_in_time_for_everybody_named_and_nothing_is_lowered(string name, Arm arm)
    {
        var file = CasesRead.Of(name);
        var told = new FromNothing(file, LocalSettings.National);
        var moves = file.Facts.Any(fact => fact.Certainty is Certainty.Undated && fact.Entries.Count > 0);

        for (var seed = 0; seed <= (moves ? Shuffles : 0); seed++)
        {
            var run = told.Run(CaseArrivals.Of(file, arm, seed == 0 ? null : new Random(seed)));
            var missed = Verdicts.Of(file, arm, run.Steps).Where(verdict => !verdict.IsMet).Select(Explain).ToList();
            var spoke = file.Quiet.Where(check => check.Alone is null).Select(check => QuietVerdicts.Of(check, run)).Where(verdict => !verdict.IsQuiet).SelectMany(verdict => verdict.Broke);

            Assert.True(missed.Count == 0, $"seed {seed}:\n{string.Join("\n", missed)}");
            Assert.True(!spoke.Any(), $"seed {seed}: {string.Join("; ", spoke)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_must_stay_quiet_alone_is_quiet(string name)
    {
        var file = CasesRead.Of(name);

        Assert.NotEmpty(file.Quiet);
        Assert.All(file.Quiet.Where(check => check.Alone is not null), check =>
        {
            var run = new FromNothing(file, LocalSettings.National).Run(CaseArrivals.Alone(file, check.Alone!));

            Assert.NotEmpty(run.Steps);
            Assert.True(QuietVerdicts.Alone(check, run).IsQuiet, $"{check.Id}: {string.Join("; ", QuietVerdicts.Alone(check, run).Broke)}");
        });
    }

    private static string Explain(Verdict verdict) =>
        $"{verdict.Expected.Id} {string.Join(", ", verdict.Expected.Codes)}: due {verdict.Due}, raised {verdict.Raised?.ToString("u") ?? "never"}, "
        + $"not told {Say.List(verdict.NotTold.Select(role => Say.Words(role)))}, looked ahead {verdict.LookedAhead}, "
        + $"rested on {Say.List(verdict.Sightings.SelectMany(sighting => sighting.Facts).Distinct())}";
}
