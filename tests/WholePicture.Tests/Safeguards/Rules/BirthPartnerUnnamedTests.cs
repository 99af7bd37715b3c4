using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class BirthPartnerUnnamedTests
{
    private static readonly Stories<BirthPartnerUnnamed> stories = new()
    {
        { "somebody was there, and abuse was recorded before", Says.Now, Police.CalledOut(-20), Birth() },
        { "nobody was there", Says.Nothing, Police.CalledOut(-20), Birth().Having<Birth>(birth => birth with { PartnerThere = false }) },
        { "nobody wrote whether somebody was there", Says.Nothing, Police.CalledOut(-20), Midwives.Delivered(-5) },
        { "the father is named", Says.Nothing, Police.CalledOut(-20), Birth(Daniel.As(PersonRole.Father)) },
        { "the birth partner is named", Says.Nothing, Police.CalledOut(-20), Birth(Joy.As(PersonRole.BirthPartner)) },
        { "a man nobody named", Says.Now, Police.CalledOut(-20), Birth(AMan.As(PersonRole.BirthPartner)) },
        { "no abuse was recorded", Says.Nothing, Birth() },
        { "drink alone was recorded", Says.Nothing, Surgery.WasTold(-20).Having<Disclosure>(told => told with { Substances = [Substance.Alcohol] }), Birth() },
        { "abuse was recorded only after it", Says.Nothing, Birth(), Police.CalledOut(-4) },
        { "abuse before it became known only after it", Says.Nothing, Police.CalledOut(-20).KnownOn(-1), Birth() },
        { "it is corrected with who was there", Says.Nothing, Police.CalledOut(-20), Born(out var birth), Birth(Joy.As(PersonRole.BirthPartner)).Correcting(birth).KnownOn(-1) },
        { "another child's birth", Says.Nothing, Police.CalledOut(-20), Birth().About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_birth_and_on_what_was_recorded_before_it()
    {
        var (before, birth) = (Police.CalledOut(-20), Birth());
        var concern = Concern<BirthPartnerUnnamed>(before, birth, Police.CalledOut(-1));

        concern.RestsOn(before, birth).IsFor(Role.MaternitySafeguarding, Role.Midwife, Role.HealthVisitor, Role.FrontDoor);
        Assert.EndsWith("Abuse was recorded once before it.", concern.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_records_of_one_birth_are_two_concerns_as_each_agency_corrects_its_own() => Assert.Equal(2, Concerns<BirthPartnerUnnamed>(Police.CalledOut(-20), Birth(), Birth())
        .Select(concern => concern.Key).Distinct().Count());

    private static Piece Birth(params Part[] also) => Midwives.Delivered(-5, also).Having<Birth>(birth => birth with { PartnerThere = true });

    private static Piece Born(out Piece birth) => birth = Birth();
}
