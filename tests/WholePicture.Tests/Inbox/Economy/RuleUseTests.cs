using WholePicture.Database;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Economy;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Inbox.Economy;

/// <summary>How often a safeguard spoke, and what people made of it.</summary>
public sealed class RuleUseTests : InboxTest
{
    private const string Somebody = "somebody";
    private static readonly DateTimeOffset until = Today.Now.AddHours(1);

    [Fact]
    public async Task Each_concern_counts_once_with_what_was_made_of_it()
    {
        await Answered(AnswerKind.WillDo);
        await Answered(AnswerKind.AlreadyDone, AnswerKind.WillDo);
        await Answered(AnswerKind.NotNow);
        await Answered(AnswerKind.FactsWrong);
        await Answered();
        var takenBack = await Answered(AnswerKind.WillDo);
        await Keep(takenBack, ActKind.Undone, repliesTo: (await Acts.One(takenBack, CancellationToken.None))!.Acts[0].Id);

        var use = (await Uses()).Of("test");

        Assert.Equal(new RuleUse("test", Raised: 6, Answered: 4, Useful: 2, NotNow: 1, FactsWrong: 1), use);
    }

    [Theory]
    [InlineData("as many weeks as are counted", 100, 4)]
    [InlineData("two weeks after the first concern", 14, 2)]
    [InlineData("on the first day", 0, 1)]
    public async Task It_is_said_for_a_thousand_children_in_a_week_since_there_were_any(string story, int daysSinceFirst, double weeks)
    {
        await using (var children = App.CreateCommand("insert into pictures.child (child_id) select gen_random_uuid() from generate_series(1, 50)"))
        {
            await children.ExecuteNonQueryAsync();
        }

        await using (var first = App.Command("update inbox.concern set raised_at = $2 where id = $1", await Answered(), until.AddDays(-daysSinceFirst)))
        {
            await first.ExecuteNonQueryAsync();
        }

        await Answered();
        await Answered();
        var uses = await Uses();

        Assert.True(uses.Of("test").Raised * 1000 / 50.0 / weeks == uses.PerThousandAWeek("test"), story);
        Assert.StartsWith(weeks == 1 ? "In 1 week raised" : $"In {weeks} weeks raised", uses.InWords("test"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_never_raised_is_said_to_be_so()
    {
        Assert.Contains("never raised", (await Uses()).InWords("test"), StringComparison.Ordinal);
        Assert.Empty((await Uses()).Warnings("test", Budget.Usual));
    }

    [Theory]
    [InlineData("within its budget", 1.0, 10, 5, "")]
    [InlineData("over its budget", 0.1, 10, 5, "Over its budget of 0.1 a week for 1,000 children")]
    [InlineData("seldom useful", 1.0, 10, 2, "Found useful in fewer than 30 of 100 answers")]
    [InlineData("too few answers to say", 1.0, 9, 0, "")]
    public void What_should_be_looked_at_is_said(string story, double budget, int answered, int useful, string warning)
    {
        var uses = new RuleUses(new Dictionary<string, RuleUse> { ["test"] = new("test", 10, answered, useful, 0, 0) }, 2_000, 10);

        Assert.True(warning == string.Concat(uses.Warnings("test", new(budget))), story);
    }

    private Task<RuleUses> Uses() => new RuleUseStore(App).Over(4, until, CancellationToken.None);

    private async Task<Guid> Answered(params AnswerKind[] answers)
    {
        var concern = await Raised(Somebody, 24);
        foreach (var answer in answers)
        {
            await Keep(concern, ActKind.Answered, answer);
        }

        return concern;
    }

    private Task<bool> Keep(Guid concern, ActKind kind, AnswerKind? answer = null, Guid? repliesTo = null) =>
        Acts.Keep(new(Guid.CreateVersion7(), concern, Somebody, kind, Today.Now, answer, "Because", RepliesTo: repliesTo), Amara, null, CancellationToken.None);
}
