using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class WorkTests
{
    private static readonly Piece conference = SocialCare.Meets(MeetingType.InitialConference, -40).Deciding(MeetingDecision.ProtectionPlanMade);
    private static readonly Part[] sister = [Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)];

    [Fact]
    public void A_sisters_work_neither_begins_nor_ends_this_childs()
    {
        var hers = SocialCare.Meets(MeetingType.InitialConference, -30).Deciding(MeetingDecision.ProtectionPlanMade).About(sister);

        Assert.Empty(PictureOf(Police.CalledOut(-90), hers).Work);
        Assert.Null(Assert.Single(PictureOf(SocialCare.Assesses(-60), SocialCare.EndsAssessment(-3).About(sister)).Work).Until);
    }

    [Fact]
    public void Work_with_both_or_with_their_mother_is_this_childs()
    {
        Assert.Single(PictureOf(SocialCare.Assesses(-60).And(Zola.As(PersonRole.Child))).Work);
        Assert.Single(PictureOf(Police.CalledOut(-90).And(Ife.As(PersonRole.Mother)), SocialCare.Assesses(-60).About(Ife.As(PersonRole.Subject))).Work);
    }

    [Theory]
    [MemberData(nameof(Protected))]
    public void A_protection_plan_runs_from_the_conference_that_makes_it_to_the_one_that_ends_it(string story, int from, int? until, Entry[] entries)
    {
        var plan = Assert.Single(Drawn(entries).Work, work => work.Kind is WorkKind.ChildProtection);

        Assert.True((plan.From, plan.Until) == (Today.At(from), until is { } day ? Today.At(day) : null), $"{story}: {plan.From} to {plan.Until}");
    }

    public static TheoryData<string, int, int?, Entry[]> Protected => new()
    {
        { "the assessment before it decided on one", -40, null, [SocialCare.EndsAssessment(-55, AssessmentOutcome.ChildProtection).Entry, conference.Entry] },
        { "an assessment while it runs decides on one too", -40, null, [conference.Entry, SocialCare.EndsAssessment(-10, AssessmentOutcome.ChildProtection).Entry] },
        { "an assessment while it runs decides otherwise", -40, null, [conference.Entry, SocialCare.EndsAssessment(-10).Entry] },
        { "a review ends it", -40, -5, [conference.Entry, SocialCare.Meets(MeetingType.ReviewConference, -5).Deciding(MeetingDecision.ProtectionPlanEnded).Entry] },
        { "no conference is on record", -55, null, [SocialCare.EndsAssessment(-55, AssessmentOutcome.ChildProtection).Entry] },
        { "no conference is on record, and the next assessment decides otherwise", -55, -10, [SocialCare.EndsAssessment(-55, AssessmentOutcome.ChildProtection).Entry, SocialCare.EndsAssessment(-10).Entry] },
        { "a conference makes none", -55, -40, [SocialCare.EndsAssessment(-55, AssessmentOutcome.ChildProtection).Entry, SocialCare.Meets(MeetingType.InitialConference, -40).Deciding(MeetingDecision.NoConference).Entry] },
    };

    [Theory]
    [MemberData(nameof(InNeed))]
    public void Help_to_a_child_in_need_ends_when_social_care_ends_it(string story, int? until, Entry after)
    {
        var plan = Assert.Single(Drawn(SocialCare.EndsAssessment(-60, AssessmentOutcome.ChildInNeed).Entry, after).Work, work => work.Kind is WorkKind.ChildInNeed);

        Assert.True(plan.Until == (until is { } day ? Today.At(day) : null), $"{story}: {plan.Until}");
    }

    public static TheoryData<string, int?, Entry> InNeed => new()
    {
        { "social care ends its work", -10, SocialCare.Records(new WorkEnded(EndedBecause.NeedsMet), -10).Entry },
        { "social care hands down to early help", -10, SocialCare.Records(new WorkEnded(EndedBecause.NeedsMet, 3, 2), -10).Entry },
        { "from acute to in need is in need still", null, SocialCare.Records(new WorkEnded(EndedBecause.NeedsMet, 4, 3), -10).Entry },
        { "the health visitors end theirs", null, HealthVisitors.Records(new WorkEnded(EndedBecause.NeedsMet), -10).Entry },
        { "a protection plan is made instead", -40, conference.Entry },
        { "an assessment decides otherwise", -10, SocialCare.EndsAssessment(-10).Entry },
    };

    private static Picture Drawn(params Entry[] entries) => Fold.Picture(Amara.Key, entries, Today.Now, Eastmere, LocalSettings.National);
}
