using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ArrestIsNotAPlanTests
{
    private static readonly Stories<ArrestIsNotAPlan> stories = new()
    {
        { "fourteen days after another call", Says.Now, SocialCare.Assesses(-60), Police.CalledOut(-15), Police.CalledOut(-1).Arresting() },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-60), Police.CalledOut(-15), Police.CalledOut(-1).Arresting().TakenBack() },
        { "fifteen days after another call", Says.Nothing, SocialCare.Assesses(-60), Police.CalledOut(-16), Police.CalledOut(-1).Arresting() },
        { "nobody was arrested", Says.Nothing, SocialCare.Assesses(-60), Police.CalledOut(-5), Police.CalledOut(-1) },
        { "arrested the first time, not the second", Says.Nothing, SocialCare.Assesses(-60), Police.CalledOut(-5).Arresting(), Police.CalledOut(-1) },
        { "no work is open", Says.Nothing, Police.CalledOut(-5), Police.CalledOut(-1).Arresting() },
        { "somebody else was arrested", Says.Nothing, SocialCare.Assesses(-60), Police.CalledOut(-5), Arrest(Kofi) },
        { "the same adult was arrested", Says.Now, SocialCare.Assesses(-60), Police.CalledOut(-5), Arrest(Daniel) },
        { "only a strategy meeting since", Says.Now, SocialCare.Assesses(-60), Police.CalledOut(-5), Police.CalledOut(-1).Arresting(), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police, Midwives) },
        { "a strategy meeting and a MARAC referral since", Says.Nothing, SocialCare.Assesses(-60), Police.CalledOut(-5), Police.CalledOut(-1).Arresting(), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police, Midwives), Police.RefersToMarac(0) },
        { "set to three days", Says.Nothing, ("days", 3), SocialCare.Assesses(-60), Police.CalledOut(-5), Police.CalledOut(-1).Arresting() },
        { "set to four days", Says.Now, ("days", 4), SocialCare.Assesses(-60), Police.CalledOut(-5), Police.CalledOut(-1).Arresting() },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Counts_every_call_of_the_family_and_rests_on_the_near_ones()
    {
        Piece[] calls = [Police.CalledOut(-300), Police.CalledOut(-5), Police.CalledOut(-1).Arresting()];
        var concern = Concern<ArrestIsNotAPlan>([SocialCare.Assesses(-60), .. calls]);

        concern.RestsOn(calls[1..])
            .IsFor(Role.FrontDoor, Role.PoliceDomesticAbuseUnit, Role.MaracCoordinator, Role.HealthVisitor, Role.Gp, Role.DomesticAbuseWorker);
        Assert.Contains("It is police call-out 3 for this family.", concern.Because, StringComparison.Ordinal);
    }

    private static Piece Arrest(Someone who) => Police.CalledOut(-1).Arresting().About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Victim), who.As(PersonRole.AllegedPerpetrator));
}
