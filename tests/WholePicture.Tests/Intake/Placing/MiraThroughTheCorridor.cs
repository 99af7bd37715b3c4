using System.Text;
using WholePicture.Intake.Placing;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Tests.Learning;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>A whole case, piece by piece through the database, says what folding it from nothing says.</summary>
public sealed class MiraThroughTheCorridor : CorridorTest
{
    private static readonly CaseFile mira = CasesRead.Mira;
    private static readonly DateTimeOffset end = London.Instant(mira.Harm.On, new TimeOnly(23, 59));

    [Theory]
    [InlineData(Arm.SharedUse)]
    [InlineData(Arm.AsWas)]
    public async Task What_stands_in_the_inbox_at_the_end_is_what_holds(Arm arm)
    {
        await Partnership.Save(new(mira.Agencies, mira.Professionals), CancellationToken.None);

        foreach (var arrival in CaseArrivals.Of(mira, arm))
        {
            await Until(arrival.At);
            await Arrives(Encoding.UTF8.GetBytes(arrival.Entry.ToJsonString()), arrival.Entry["agency"]!.GetValue<string>(), arrival.At);
            await PlaceAll(arrival.At);
        }

        await Until(end);
        Assert.NotEmpty(await Inbox());
        Assert.Equal(await FromNothing(end), await Inbox());
    }

    [Fact]
    public async Task One_child_has_one_picture_from_before_birth_on()
    {
        await Partnership.Save(new(mira.Agencies, mira.Professionals), CancellationToken.None);
        foreach (var arrival in CaseArrivals.Of(mira, Arm.SharedUse))
        {
            await Arrives(Encoding.UTF8.GetBytes(arrival.Entry.ToJsonString()), arrival.Entry["agency"]!.GetValue<string>(), arrival.At);
        }

        Assert.All(await PlaceAll(end), placed => Assert.Equal(ArrivalState.Placed, placed.State));
        Assert.Equal(mira.People.Count, (await Lines("select id::text from people.person")).Count);
        Assert.Single(await Lines("select child_id::text from pictures.child"));
        Assert.Empty(await Lines("select why from matching.question"));
    }
}
