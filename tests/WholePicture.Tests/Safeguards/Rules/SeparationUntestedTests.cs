using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SeparationUntestedTests
{
    private static readonly Stories<SeparationUntested> stories = new()
    {
        { "one parent says so", Says.Now, Police.CalledOut(-60), SocialCare.Assesses(-40), Said("over") },
        { "corrected away", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-40), Said("over").TakenBack() },
        { "says that they never were", Says.Now, Police.CalledOut(-60), SocialCare.Assesses(-40), Said("not-together") },
        { "says that they are together", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-40), Said("together") },
        { "no abuse on record", Says.Nothing, SocialCare.Assesses(-40), Said("over") },
        { "social care not at work", Says.Nothing, Police.CalledOut(-60), Said("over") },
        { "somebody saw it", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-40), Said("over").KnownBy(HowKnown.Seen) },
        { "settled since", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-40), Said("over"), HealthVisitors.Visited(-3, Daniel.As(PersonRole.Father)).Stating(Ife, Question.CoupleWith, "together", Daniel, settles: true) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Puts_what_speaks_against_it_beside_it()
    {
        var (call, said) = (Police.CalledOut(-60), Said("over"));
        var seen = HealthVisitors.Visited(-3, Daniel.As(PersonRole.Father)).Stating(Daniel, Question.LivesWith, "yes", Ife);

        Concern<SeparationUntested>(call, SocialCare.Assesses(-40), said, seen).RestsOn(call, said, seen).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor);
    }

    private static Piece Said(string couple) => SocialCare.HeardSaid(-9).And(Daniel.As(PersonRole.Father)).Stating(Ife, Question.CoupleWith, couple, Daniel).KnownBy(HowKnown.ToldByParent);
}
