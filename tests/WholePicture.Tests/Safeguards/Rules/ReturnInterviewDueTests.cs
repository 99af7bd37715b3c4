using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ReturnInterviewDueTests
{
    private static readonly Piece wrong = Back(-4);

    private static readonly Stories<ReturnInterviewDue> stories = new()
    {
        { "four days gone", Says.Now, Back(-4) },
        { "yesterday", Says.Later, Back(-1) },
        { "heard", Says.Nothing, Back(-4), School.Records(new MissingEpisode(MissingStage.HeardOnReturn), -2) },
        { "declined", Says.Nothing, Back(-4), School.Records(new MissingEpisode(MissingStage.DeclinedToBeHeard), -2) },
        { "still missing", Says.Nothing, Police.Records(new MissingEpisode(MissingStage.Missing), -4) },
        { "not heard, and back again yesterday", Says.Now, Back(-6), Back(-1) },
        { "heard once after both times", Says.Nothing, Back(-30), Back(-6), School.Records(new MissingEpisode(MissingStage.HeardOnReturn), -2) },
        { "heard after an earlier time", Says.Now, Back(-30), School.Records(new MissingEpisode(MissingStage.HeardOnReturn), -28), Back(-4) },
        { "a sister", Says.Nothing, Back(-4).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "a sister heard", Says.Now, Back(-4), School.Records(new MissingEpisode(MissingStage.HeardOnReturn), -2, Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "withdrawn", Says.Nothing, wrong, Police.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Says_how_often()
    {
        var (once, again) = (Back(-30), Back(-4));
        var heard = School.Records(new MissingEpisode(MissingStage.HeardOnReturn), -28);

        Assert.Contains("time 2 on record", Concern<ReturnInterviewDue>(once, heard, again).RestsOn(again).IsFor(Role.FrontDoor, Role.PoliceSupervisor).Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_return_is_a_concern_of_its_own_and_two_records_of_one_day_are_one()
    {
        var (once, again) = (Back(-30), Back(-4));
        var concerns = Concerns<ReturnInterviewDue>(once, again, School.Records(new MissingEpisode(MissingStage.CameBack), -4).At(15));

        Assert.Equal(2, concerns.Count);
        concerns[0].RestsOn(once);
        concerns[1].RestsOn(again);
    }

    private static Piece Back(int day) => Police.Records(new MissingEpisode(MissingStage.CameBack), day);
}
