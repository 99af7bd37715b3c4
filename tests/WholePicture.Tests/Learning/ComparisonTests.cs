using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Learning.Replay.Keeping;
using WholePicture.Words;

namespace WholePicture.Tests.Learning;

/// <summary>What became of something that could have been said: known and nobody acted is told apart from the right person knew.</summary>
public class ComparisonTests
{
    private static readonly DateOnly harm = new(2026, 6, 1);

    [Theory]
    [InlineData("The right person knew the same day", "2026-05-01", "2026-05-01", null, "2026-05-01", Became.KnownInTime, 0)]
    [InlineData("The right person knew, eight days on", "2026-05-01", null, null, "2026-05-09", Became.KnownLate, 8)]
    [InlineData("They knew before it could be raised", "2026-05-09", null, null, "2026-05-01", Became.KnownInTime, 0)]
    [InlineData("They held every piece, and nothing was done", "2026-05-01", "2026-05-03", "nobody asked or told", null, Became.KnownNotActedOn, null)]
    [InlineData("They never held the pieces", "2026-05-01", null, "nobody asked or told", null, Became.Never, null)]
    [InlineData("The review does not say", "2026-05-01", "2026-05-01", Expectation.NotSaid, null, Became.NotStated, null)]
    [InlineData("It was never raised, and somebody knew eight days after it should have been", null, null, null, "2026-05-09", Became.KnownLate, null)]
    [InlineData("It was never raised, and somebody knew when it should have been", null, null, null, "2026-05-01", Became.KnownInTime, null)]
    public void What_became_of_it(string story, string? possible, string? held, string? inWords, string? actual, Became became, int? wait)
    {
        var expected = new Expectation("C1", ["some-rule"], "Something.", ["F1"], [Role.Midwife], "K 1", new DateOnly(2026, 5, 1), Actual: actual is null ? null : DateOnly.Parse(actual, null), ActualInWords: inWords);
        var one = Assert.Single(Comparison.Of(Raised(expected, possible), Raised(expected, held)).Concerns);

        Assert.True(one.Became == became && one.Wait == wait, $"{story}: {one.Became}, {one.Wait}");
    }

    private static Outcome Raised(Expectation expected, string? on)
    {
        var file = new CaseFile("Robin", "Invented.", "robin", new(harm, "Found hurt."), [], [], new Dictionary<string, CasePerson> { ["robin"] = new() }, [], [], [expected], []);
        var at = on is null ? (DateTimeOffset?)null : London.Instant(DateOnly.Parse(on, null), new TimeOnly(12, 0));

        return new(file, Arm.SharedUse, new([], new Dictionary<string, IReadOnlySet<string>>()), [new(expected, harm, at, [], [], false)], []);
    }
}
