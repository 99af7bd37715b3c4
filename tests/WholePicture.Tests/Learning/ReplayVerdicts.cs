using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Tests.Learning;

public class ReplayVerdicts
{
    [Theory]
    [InlineData("raised on its day", "2026-03-02T10:00:00Z", "2026-03-02T12:00:00Z", Role.Midwife, true)]
    [InlineData("raised a day late", "2026-03-02T10:00:00Z", "2026-03-03T12:00:00Z", Role.Midwife, false)]
    [InlineData("never told the one it was for", "2026-03-02T10:00:00Z", "2026-03-02T12:00:00Z", Role.Gp, false)]
    [InlineData("raised before its fact was known", "2026-03-02T13:00:00Z", "2026-03-02T12:00:00Z", Role.Midwife, false)]
    public void A_verdict_holds_the_day_the_people_and_the_facts(string story, string known, string raised, Role told, bool met)
    {
        Step[] steps = [Seen(raised, told), new(At(known), "F1", [])];

        var verdict = Verdicts.Of(Case(new("C1", ["some-rule"], "Something.", ["F1"], [Role.Midwife], "K 1", new DateOnly(2026, 3, 2))), Arm.SharedUse, [.. steps.OrderBy(step => step.At)]).Single();

        Assert.True(verdict.IsMet == met, story);
    }

    [Fact]
    public void A_concern_that_rests_on_other_facts_meets_nothing()
    {
        Step[] steps = [new(At("2026-03-02T10:00:00Z"), "F2", []), Seen("2026-03-02T12:00:00Z", Role.Midwife)];

        Assert.False(Verdicts.Of(Case(new("C1", ["some-rule"], "Something.", ["F2"], [Role.Midwife], "K 1", new DateOnly(2026, 3, 2))), Arm.SharedUse, steps).Single().IsMet);
    }

    [Theory]
    [InlineData("nothing closes", true, true)]
    [InlineData("the open concern closes when the fact arrives", false, false)]
    public void A_fact_that_must_not_lower_closes_nothing(string story, bool stays, bool quiet)
    {
        var open = Seen("2026-03-02T12:00:00Z", Role.Midwife).Open;
        ReplayRun run = new([new(At("2026-03-02T12:00:00Z"), "F1", open), new(At("2026-03-03T12:00:00Z"), "F2", stays ? open : [])], new Dictionary<string, IReadOnlySet<string>>());

        Assert.True(QuietVerdicts.Of(new("Q1", "Nothing is lowered.", "K 1", DoesNotLower: ["F2"]), run).IsQuiet == quiet, story);
    }

    [Theory]
    [InlineData("kept from him", "father", true)]
    [InlineData("kept from somebody else only", "sister", false)]
    public void A_fact_that_must_be_kept_is_kept(string story, string from, bool quiet)
    {
        ReplayRun run = new([], new Dictionary<string, IReadOnlySet<string>> { ["F1"] = new HashSet<string> { from } });

        Assert.True(QuietVerdicts.Of(new("Q1", "He never learns it.", "K 1", NeverLearntBy: "father", Of: ["F1"]), run).IsQuiet == quiet, story);
    }

    private static Step Seen(string at, Role told) => new(At(at), null,
        [new(At(at), "some-rule", "", "Because.", new HashSet<string> { "F1" }, new HashSet<Role> { told }, ["Somebody"])]);

    private static CaseFile Case(Expectation expected) => CasesRead.Mira with { Expect = [expected] };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
