using WholePicture.Learning.Replay;
using WholePicture.Tests.Database;
using WholePicture.Words.Settings;
using Step = WholePicture.Learning.Replay.Step;

namespace WholePicture.Tests.Learning;

public class TheCorridor : DatabaseTest
{
    [Theory]
    [InlineData(Arm.SharedUse, null)]
    [InlineData(Arm.AsWas, null)]
    [InlineData(Arm.SharedUse, 7)]
    [InlineData(Arm.AsWas, 7)]
    [InlineData(Arm.SharedUse, 61)]
    public async Task Live_and_from_nothing_a_case_raises_the_same_at_every_step(Arm arm, int? seed)
    {
        var mira = CasesRead.Mira;
        IReadOnlyList<CaseArrival> Arrivals() => CaseArrivals.Of(mira, arm, seed is { } number ? new Random(number) : null);

        var live = await new Replaying(App, LocalSettings.National, mira).Run(Arrivals(), CancellationToken.None);
        var fromNothing = new FromNothing(mira, LocalSettings.National).Run(Arrivals());

        foreach (var (nothing, corridor) in fromNothing.Steps.Zip(live.Steps))
        {
            Assert.Equal(Said(nothing), Said(corridor));
        }

        Assert.Equal(fromNothing.Steps.Count, live.Steps.Count);
        Assert.Empty(fromNothing.KeptFrom.SelectMany(Pairs).Except(live.KeptFrom.SelectMany(Pairs)));
    }

    // Keys of people and entries differ from run to run; what is said of which facts does not
    private static string Said(Step step) => string.Join('\n', step.Open
        .Select(sighting => $"{sighting.Code} {sighting.Because} {string.Join(',', sighting.Facts.Order())}")
        .Order(StringComparer.Ordinal)
        .Prepend($"{step.At:u} {step.Fact}"));

    private static IEnumerable<string> Pairs(KeyValuePair<string, IReadOnlySet<string>> kept) => kept.Value.Select(key => $"{kept.Key} {key}");
}
