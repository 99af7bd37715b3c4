using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Tests.House;

namespace WholePicture.Tests.Learning;

/// <summary>Every case in <c>cases/</c>, in both pasts, however its undated facts fall.</summary>
public class EveryCaseReplayed
{
    private const int Shuffles = 20;

    public static TheoryData<string, Arm> Cases
    {
        get
        {
            var all = new TheoryData<string, Arm>();
            foreach (var path in Directory.GetFiles(Path.Combine(Checkout.Root, "cases"), "*.json").Order(StringComparer.Ordinal))
            {
                all.Add(Path.GetFileName(path), Arm.SharedUse);
                all.Add(Path.GetFileName(path), Arm.AsWas);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_expected_concern_is_raised_in_time_and_every_quiet_check_is_quiet(string name, Arm arm)
    {
        var file = Read(name);

        for (var seed = 0; seed <= Shuffles; seed++)
        {
            var run = new FromNothing(file).Run(CaseArrivals.Of(file, arm, seed == 0 ? null : new Random(seed)));
            var missed = WholePicture.Learning.Replay.Verdicts.Of(file, arm, run.Steps).Where(verdict => !verdict.IsMet).Select(verdict => verdict.Expected.Id);

            Assert.True(!missed.Any(), $"seed {seed}: missed {string.Join(", ", missed)}");
            Assert.All(file.Quiet.Where(check => check.Alone is null), check => Assert.True(QuietVerdicts.Of(check, run).IsQuiet, $"seed {seed}: {check.Id} spoke"));
        }

        Assert.All(file.Quiet, check => Assert.True(
            check.Alone is not { } facts || QuietVerdicts.Alone(check, new FromNothing(file).Run(CaseArrivals.Alone(file, facts))).IsQuiet, $"{check.Id} spoke"));
    }

    private static CaseFile Read(string name)
    {
        var read = CaseReader.From(File.ReadAllText(Path.Combine(Checkout.Root, "cases", name)));
        Assert.True(read.File is not null, string.Join("\n", read.Problems));

        return read.File!;
    }
}
