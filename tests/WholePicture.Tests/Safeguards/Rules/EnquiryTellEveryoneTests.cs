using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class EnquiryTellEveryoneTests
{
    private static readonly Stories<EnquiryTellEveryone> stories = new()
    {
        { "one has not been asked", Says.Now, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police) },
        { "corrected away", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police).TakenBack() },
        { "one was asked", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police), SocialCare.Asks(-4, HealthVisitors) },
        { "one was asked before it began", Says.Now, HealthVisitors.Visited(-40), SocialCare.Asks(-6, HealthVisitors), SocialCare.Enquires(-5, SocialCare, Police) },
        { "one was at the meeting that began it", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police, HealthVisitors) },
        { "one was heard in writing", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police).Hearing(HealthVisitors) },
        { "one is invited to a later meeting", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police), SocialCare.Plans(MeetingType.StrategyOutcome, -4, on: 3, HealthVisitors) },
        { "one that asks others need not be asked", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police), HealthVisitors.Asks(-4, Police) },
        { "one appears after all were asked", Says.Now, SocialCare.Enquires(-5, SocialCare, Police), Surgery.HeardSaid(-1) },
        { "an agency nobody entered", Says.Nothing, Stranger.HeardSaid(-40), SocialCare.Enquires(-5, SocialCare, Police) },
        { "the enquiry has ended", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Enquires(-5, SocialCare, Police), SocialCare.Meets(MeetingType.StrategyOutcome, -1).Deciding(MeetingDecision.EnquiryEnded) },
        { "an assessment is not an enquiry", Says.Nothing, HealthVisitors.Visited(-40), SocialCare.Assesses(-5) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Tells_everybody_at_work_with_the_family_and_names_who_was_not_asked()
    {
        var began = SocialCare.Enquires(-5, SocialCare, Police);
        var concern = Concern<EnquiryTellEveryone>(Midwives.Joins(-30, Mo), Surgery.Joins(-30, DrPatel), began);

        concern.RestsOn(began).IsFor(Role.Midwife, Role.Gp, Role.FrontDoor);
        Assert.Equal("A child protection enquiry began on 13 November 2026. Harbour midwives and Quay surgery have not been asked.", concern.Because);
    }

    [Theory]
    [InlineData(3, "Harbour health visitors, Harbour midwives and Quay surgery have not been asked.")]
    [InlineData(4, "Four agencies have not been asked. The agencies are Harbour health visitors, Harbour midwives, Mere primary and Quay surgery.")]
    public void Of_more_than_three_it_says_how_many_before_it_names_them(int agencies, string says)
    {
        Piece[] joined = [Midwives.Joins(-30, Mo), Surgery.Joins(-29, DrPatel), HealthVisitors.Visited(-28), School.HeardSaid(-27)];

        Assert.EndsWith(says, Concern<EnquiryTellEveryone>([.. joined[..agencies], SocialCare.Enquires(-5, SocialCare, Police)]).Because, StringComparison.Ordinal);
    }
}
