using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AgenciesDisagreeTests
{
    private static readonly Stories<AgenciesDisagree> stories = new()
    {
        { "a couple to one, over to another", Says.Now, Called(Question.CoupleWith, "together"), Said(Question.CoupleWith, "over") },
        { "corrected away", Says.Nothing, Called(Question.CoupleWith, "together"), Said(Question.CoupleWith, "over").TakenBack() },
        { "the same to both", Says.Nothing, Called(Question.CoupleWith, "together"), Said(Question.CoupleWith, "together") },
        { "different answers, no account of harm among them", Says.Nothing, Said(Question.CoupleWith, "over"), Surgery.HeardSaid(-5).And(Daniel.As(PersonRole.Father)).Stating(Ife, Question.CoupleWith, "together", Daniel) },
        { "they live together to one and not to another", Says.Now, Called(Question.LivesWith, "yes"), Said(Question.LivesWith, "no") },
        { "he must keep away to one and may come to another", Says.Now, Called(Question.MayBeInHome, "no"), Said(Question.MayBeInHome, "yes") },
        { "they differ on how much English she has", Says.Nothing, Called(Question.English, "none"), Said(Question.English, "good") },
        { "settled by what was seen", Says.Nothing, Called(Question.CoupleWith, "together"), Said(Question.CoupleWith, "over"), Settled("together", -1) },
        { "settled, then told otherwise again in an account of harm", Says.Now, Called(Question.CoupleWith, "together"), Settled("over", -5), Called(Question.CoupleWith, "together", -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Names_who_recorded_what_and_since_when_they_differ()
    {
        var (said, called) = (Said(Question.CoupleWith, "over"), Called(Question.CoupleWith, "together"));
        var concern = Concern<AgenciesDisagree>(said, called);

        concern.RestsOn(said, called).IsFor(Role.Midwife, Role.HealthVisitor, Role.Gp, Role.EarlyHelpWorker, Role.FrontDoor);
        Assert.Equal("Harbour midwives recorded a couple no longer and Eastmere police recorded a couple. They have differed since 9 November 2026.", concern.Because);
    }

    [Fact]
    public void Two_men_about_whom_the_same_entries_differ_are_two_concerns()
    {
        var called = Police.CalledOut(-9).And(Kofi.As(PersonRole.HouseholdMember)).Stating(Daniel, Question.LivesWith, "yes", Ife).Stating(Kofi, Question.LivesWith, "yes", Ife);
        var said = Midwives.HeardSaid(-8).And(Daniel.As(PersonRole.Father), Kofi.As(PersonRole.Partner)).Stating(Daniel, Question.LivesWith, "no", Ife).Stating(Ife, Question.LivesWith, "no", Kofi);

        Assert.Equal(2, Concerns<AgenciesDisagree>(called, said).Select(concern => concern.Key).Distinct().Count());
    }

    private static Piece Called(Question question, string answer, int day = -9) => Police.CalledOut(day).Stating(Daniel, question, answer, Ife);

    private static Piece Said(Question question, string answer) => Midwives.HeardSaid(-10).And(Daniel.As(PersonRole.Father)).Stating(Daniel, question, answer, Ife);

    private static Piece Settled(string answer, int day) =>
        HealthVisitors.Visited(day, Daniel.As(PersonRole.Father)).Stating(Daniel, Question.CoupleWith, answer, Ife, settles: true);
}
