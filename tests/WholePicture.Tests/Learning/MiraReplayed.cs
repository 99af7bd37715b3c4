using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Tests.House;
using WholePicture.Words;

namespace WholePicture.Tests.Learning;

public class MiraReplayed
{
    public static CaseFile Mira { get; } = Read();

    public static TheoryData<string> Expected => [.. Mira.Expect.Select(expected => expected.Id)];

    [Theory]
    [MemberData(nameof(Expected))]
    public void Every_expected_concern_is_raised_in_time_for_everybody_named(string id)
    {
        var verdict = Verdicts(Arm.SharedUse).Single(verdict => verdict.Expected.Id == id);

        Assert.True(verdict.IsMet, Explain(verdict));
    }

    [Theory]
    [InlineData(Arm.SharedUse)]
    [InlineData(Arm.AsWas)]
    public void However_the_undated_facts_are_moved(Arm arm)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var run = new FromNothing(Mira).Run(CaseArrivals.Of(Mira, arm, new Random(seed)));

            Assert.All(WholePicture.Learning.Replay.Verdicts.Of(Mira, arm, run.Steps), verdict => Assert.True(verdict.IsMet, $"seed {seed}: {Explain(verdict)}"));
        }
    }

    public static TheoryData<string> Quiet => [.. Mira.Quiet.Select(check => check.Id)];

    [Theory]
    [MemberData(nameof(Quiet))]
    public void What_must_stay_quiet_is_quiet(string id)
    {
        var check = Mira.Quiet.Single(check => check.Id == id);
        var run = new FromNothing(Mira).Run(check.Alone is { } facts ? CaseArrivals.Alone(Mira, facts) : CaseArrivals.Of(Mira, Arm.SharedUse));
        var verdict = check.Alone is null ? QuietVerdicts.Of(check, run) : QuietVerdicts.Alone(check, run);

        Assert.NotEmpty(run.Steps);
        Assert.True(verdict.IsQuiet, string.Join("; ", verdict.Broke));
    }

    private static IReadOnlyList<Verdict> Verdicts(Arm arm) =>
        WholePicture.Learning.Replay.Verdicts.Of(Mira, arm, new FromNothing(Mira).Run(CaseArrivals.Of(Mira, arm)).Steps);

    private static string Explain(Verdict verdict) =>
        $"{verdict.Expected.Id} {string.Join(", ", verdict.Expected.Codes)}: due {verdict.Due}, raised {verdict.Raised?.ToString("u") ?? "never"}, "
        + $"not told {Say.List(verdict.NotTold.Select(role => Say.Words(role)))}, looked ahead {verdict.LookedAhead}, "
        + $"rested on {Say.List(verdict.Sightings.SelectMany(sighting => sighting.Facts).Distinct())}";

    private static CaseFile Read()
    {
        var read = CaseReader.From(File.ReadAllText(Path.Combine(Checkout.Root, "cases/kent-mira.json")));
        Assert.True(read.File is not null, string.Join("\n", read.Problems));

        return read.File!;
    }
}
