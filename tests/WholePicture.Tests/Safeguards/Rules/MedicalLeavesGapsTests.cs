using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MedicalLeavesGapsTests
{
    private static readonly Stories<MedicalLeavesGaps> stories = new()
    {
        { "no survey under two", Says.Now, Midwives.Delivered(-80), Examined(SkeletalSurvey.NotDone) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-80), Examined(SkeletalSurvey.NotDone).TakenBack() },
        { "survey not recorded", Says.Now, Midwives.Delivered(-80), Examined(SkeletalSurvey.NotRecorded) },
        { "survey booked", Says.Nothing, Midwives.Delivered(-80), Examined(SkeletalSurvey.Booked) },
        { "two years old", Says.Nothing, Midwives.Delivered(-740), Examined(SkeletalSurvey.NotDone) },
        { "without the notes", Says.Now, Midwives.Delivered(-740), Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive, FullNotes: false), -3) },
        { "not in plain words", Says.Now, Midwives.Delivered(-740), Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive, Plain: false), -3) },
        { "all there", Says.Nothing, Midwives.Delivered(-80), Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive, true, true, SkeletalSurvey.Done), -3) },
        { "put right since", Says.Nothing, Midwives.Delivered(-80), Examined(SkeletalSurvey.NotDone), Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive, true, true, SkeletalSurvey.Done), -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_doctor_the_named_nurse_and_social_care()
    {
        var medical = Examined(SkeletalSurvey.NotDone);

        Concern<MedicalLeavesGaps>(Midwives.Delivered(-80), medical).RestsOn(medical).IsFor(Role.HospitalClinician, Role.NamedNurse, Role.FrontDoor);
    }

    private static Piece Examined(SkeletalSurvey survey) => Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive, Survey: survey), -3);
}
