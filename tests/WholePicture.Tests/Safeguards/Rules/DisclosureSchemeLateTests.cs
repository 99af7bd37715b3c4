using WholePicture.Casework.DomesticAbuse;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class DisclosureSchemeLateTests
{
    private static readonly Stories<DisclosureSchemeLate> stories = new()
    {
        { "four weeks gone", Says.Now, Asked(-30) },
        { "corrected away", Says.Nothing, Asked(-30).TakenBack() },
        { "not yet", Says.Later, Asked(-20) },
        { "decided", Says.Nothing, Asked(-30), Police.Records(new DisclosureScheme(Decided: true), -3) },
        { "asked again yesterday, the first undecided", Says.Now, Asked(-30), Asked(-1) },
        { "asked anew since", Says.Later, Asked(-90), Police.Records(new DisclosureScheme(Decided: true), -80), Asked(-9) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_police_alone()
    {
        var asked = Asked(-30);

        Concern<DisclosureSchemeLate>(asked).RestsOn(asked).IsFor(Role.PoliceDomesticAbuseUnit, Role.PoliceSupervisor);
    }

    private static Piece Asked(int day) => Police.Records(new DisclosureScheme(), day);
}
