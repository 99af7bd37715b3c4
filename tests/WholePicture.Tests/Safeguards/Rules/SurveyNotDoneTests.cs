using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SurveyNotDoneTests
{
    private static readonly Stories<SurveyNotDone> stories = new()
    {
        { "eleven days to the minute", Says.Now, Midwives.Delivered(-80), Examined(-11).At(16, 5) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-80), Examined(-11).At(16, 5).TakenBack() },
        { "a minute less", Says.Later, Midwives.Delivered(-80), Examined(-11).At(16, 6) },
        { "set to twenty days", Says.Later, ("days", 20), Midwives.Delivered(-80), Examined(-12) },
        { "booked, and not reported in 72 hours", Says.Now, Midwives.Delivered(-80), Examined(-3, SkeletalSurvey.Booked) },
        { "booked yesterday", Says.Later, Midwives.Delivered(-80), Examined(-1, SkeletalSurvey.Booked) },
        { "done, and eleven days on no second one", Says.Now, Midwives.Delivered(-80), Examined(-11, SkeletalSurvey.Done).At(16, 5) },
        { "done, and the second one is booked and not reported", Says.Now, Midwives.Delivered(-80), Examined(-12, SkeletalSurvey.Done), Examined(-4, SkeletalSurvey.Booked) },
        { "done, and the second one is booked for its day", Says.Later, Midwives.Delivered(-80), Examined(-10, SkeletalSurvey.Done), Examined(-9, SkeletalSurvey.Booked) },
        { "done twice", Says.Nothing, Midwives.Delivered(-80), Examined(-40, SkeletalSurvey.Done), Examined(-28, SkeletalSurvey.Done) },
        { "done, and a consultant said why no second one", Says.Nothing, Midwives.Delivered(-80), Examined(-40, SkeletalSurvey.Done), Examined(-30, SkeletalSurvey.NotNeeded) },
        { "a consultant said why not", Says.Nothing, Midwives.Delivered(-80), Examined(-12, SkeletalSurvey.NotNeeded) },
        { "done since", Says.Later, Midwives.Delivered(-80), Examined(-12), Examined(-1, SkeletalSurvey.Done) },
        { "two years old", Says.Nothing, Midwives.Delivered(-760), Examined(-12) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_doctor_and_social_care()
    {
        var medical = Examined(-12);

        Assert.Equal(Today.At(-1), Concern<SurveyNotDone>(Midwives.Delivered(-80), medical).RestsOn(medical).IsFor(Role.HospitalClinician, Role.NamedNurse, Role.FrontDoor).From);
    }

    private static Piece Examined(int day, SkeletalSurvey survey = SkeletalSurvey.NotDone) => Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive, Survey: survey), day);
}
