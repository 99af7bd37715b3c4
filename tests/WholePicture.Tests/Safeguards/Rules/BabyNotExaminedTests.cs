using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class BabyNotExaminedTests
{
    private static readonly Piece wrong = Hurt(-1, born: -60);

    private static readonly Stories<BabyNotExamined> stories = new()
    {
        { "yesterday, no medical", Says.Now, Hurt(-1, born: -60) },
        { "two hours ago", Says.Later, Hurt(0, born: -60).At(14) },
        { "set to one hour", Says.Now, ("hours", 1), Hurt(0, born: -60).At(14) },
        { "a medical since", Says.Nothing, Hurt(-1, born: -60), MentalHealth.Records(new ProtectionMedical(MedicalConclusion.Inconclusive), 0) },
        { "admitted since", Says.Nothing, Hurt(-1, born: -60), HealthVisitors.Records(new Admission(), 0) },
        { "a child who walks", Says.Nothing, Hurt(-1, born: -500) },
        { "withdrawn", Says.Nothing, wrong, HealthVisitors.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_paediatrician()
    {
        var hurt = Hurt(-1, born: -60);

        Concern<BabyNotExamined>(hurt).RestsOn(hurt).IsFor(Role.FrontDoor, Role.HospitalClinician, Role.NamedNurse);
    }

    private static Piece Hurt(int day, int born) => HealthVisitors.Records(new Injury(InjuryView.LikelyAccidental), day, Amara.Born(born).As(PersonRole.Child), Ife.As(PersonRole.Mother));
}
