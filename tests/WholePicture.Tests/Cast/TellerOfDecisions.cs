using WholePicture.Casework.Assessments;
using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;

namespace WholePicture.Tests.Cast;

/// <summary>Births, meetings and assessments.</summary>
internal sealed partial class Teller
{
    /// <summary>A pregnancy recorded long ago, with the expected date.</summary>
    public Piece Expects(int due, int day = -200) => Records(new Pregnancy(), day, Family.Amara.Due(due).As(PersonRole.Child), Family.Ife.As(PersonRole.Mother));

    public Piece Delivered(int day, params Part[] also) =>
        Records(new Birth(PartnerThere: null), day, [Family.Amara.Born(day).As(PersonRole.Child), Family.Ife.As(PersonRole.Mother), .. also]);

    public Piece Meets(MeetingType type, int day, params Teller[] attended) => Records(new MeetingHeld(type, Ids(attended)), day);

    public Piece Plans(MeetingType type, int day, int on, params Teller[] invited) => Records(new MeetingPlanned(type, Today.At(on, 14), Ids(invited)), day);

    /// <summary>An enquiry begins.</summary>
    public Piece Enquires(int day, params Teller[] attended) => Meets(MeetingType.Strategy, day, attended).Deciding(MeetingDecision.EnquiryOpened);

    public Piece Assesses(int day) => Records(new AssessmentStarted(), day);

    public Piece EndsAssessment(int day, AssessmentOutcome outcome = AssessmentOutcome.NoFurtherAction) =>
        Records(new AssessmentEnded(outcome, [], [], "None seen"), day, [.. Family.AtHome, Family.Daniel.As(PersonRole.Father)]);
}
