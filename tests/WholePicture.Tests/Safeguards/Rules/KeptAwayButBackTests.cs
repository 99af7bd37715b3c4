using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class KeptAwayButBackTests
{
    private static readonly Stories<KeptAwayButBack> stories = new()
    {
        { "called out to him on bail", Says.Now, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), Police.CalledOut(-5) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), Police.CalledOut(-5).TakenBack() },
        { "he had gone when police came", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), Police.CalledOut(-5).Having<PoliceCallOut>(call => call with { SuspectThere = false }) },
        { "seen there on a home visit", Says.Now, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)) },
        { "seen in clinic", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)).Having<Visit>(visit => visit with { Place = VisitPlace.Clinic }) },
        { "spoken of on a home visit, not there", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Other)) },
        { "somebody else is there", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), HealthVisitors.Visited(-5, Kofi.As(PersonRole.Present)) },
        { "stated by a meeting", Says.Now, SocialCare.Assesses(-30), SocialCare.HeardSaid(-20).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.MayBeInHome, "no"), Police.CalledOut(-5) },
        { "stated that he may be there", Says.Nothing, SocialCare.Assesses(-30), SocialCare.HeardSaid(-20).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.MayBeInHome, "yes"), Police.CalledOut(-5) },
        { "the same agency says since that he may", Says.Nothing, SocialCare.Assesses(-30), Kept("no", -20), Kept("yes", -10), Police.CalledOut(-5) },
        { "he was back before they said that he may", Says.Now, SocialCare.Assesses(-30), Kept("no", -20), Police.CalledOut(-15), Kept("yes", -10) },
        { "another agency says that he may", Says.Now, SocialCare.Assesses(-30), Kept("no", -20), HealthVisitors.HeardSaid(-10).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.MayBeInHome, "yes"), Police.CalledOut(-5) },
        { "called to the home of another family of his", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), Police.CalledOut(-5).About(Tess.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator)) },
        { "conditions that say nothing of the home", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel).Having<ConditionsSet>(set => set with { KeepAwayFromHome = false }), Police.CalledOut(-5) },
        { "there before he had to keep away", Says.Nothing, SocialCare.Assesses(-30), Police.CalledOut(-21), Police.Keeps(-20, Daniel) },
        { "the call that led to the bail", Says.Nothing, SocialCare.Assesses(-30), Police.CalledOut(-20), Police.Keeps(-20, Daniel) },
        { "the last day of the bail", Says.Now, SocialCare.Assesses(-30), Bail(-20, until: -5), Police.CalledOut(-5).At(9) },
        { "after the bail ended", Says.Nothing, SocialCare.Assesses(-30), Bail(-20, until: -5), Police.CalledOut(-5).At(11) },
        { "after the bail ended, and a later order runs", Says.Now, SocialCare.Assesses(-30), Bail(-20, until: -10), Police.Keeps(-9, Daniel), Police.CalledOut(-5) },
        { "no work is open", Says.Nothing, Police.Keeps(-20, Daniel), Police.CalledOut(-5) },
        { "a full strategy meeting since", Says.Nothing, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), Police.CalledOut(-5), SocialCare.Meets(MeetingType.Strategy, -4, SocialCare, Police, Midwives) },
        { "back again after the strategy meeting", Says.Now, SocialCare.Assesses(-30), Police.Keeps(-20, Daniel), Police.CalledOut(-5), SocialCare.Meets(MeetingType.Strategy, -4, SocialCare, Police, Midwives), Police.CalledOut(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_what_was_set_on_each_return_on_grave_violence_and_on_the_plan()
    {
        var (grave, plan, rule) = (Police.CalledOut(-40, Behaviour.Strangulation), SocialCare.EndsAssessment(-30, AssessmentOutcome.ChildInNeed), Police.Keeps(-20, Daniel));
        var (first, second) = (Police.CalledOut(-5), HealthVisitors.Visited(-2, Daniel.As(PersonRole.Present)));

        var concern = Concern<KeptAwayButBack>(grave, plan, rule, first, second);

        concern.RestsOn(grave, plan, rule, first, second).IsFor(Role.FrontDoor, Role.PoliceDomesticAbuseUnit);
        Assert.Contains("was at the home on 13 November 2026, 10am and on 16 November 2026, 10am, against what was set on 29 October 2026, 10am", concern.Because, StringComparison.Ordinal);
    }

    private static Piece Kept(string answer, int day) => SocialCare.HeardSaid(day).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.MayBeInHome, answer);

    private static Piece Bail(int day, int until) => Police.Keeps(day, Daniel).Having<ConditionsSet>(set => set with { Until = Today.At(until) });
}
