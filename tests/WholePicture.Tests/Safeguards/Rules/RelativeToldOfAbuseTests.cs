using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class RelativeToldOfAbuseTests
{
    private static readonly Stories<RelativeToldOfAbuse> stories = new()
    {
        { "a grandmother told the surgery", Says.Now, Told(Surgery) },
        { "corrected away", Says.Nothing, Told(Surgery).TakenBack() },
        { "a parent told the surgery", Says.Nothing, Told(Surgery).KnownBy(HowKnown.ToldByParent) },
        { "nobody is recorded as having told", Says.Nothing, Told(Surgery).About(InHarm) },
        { "somebody unnamed told the surgery", Says.Now, Told(Surgery).About([.. InHarm, AMan.As(PersonRole.Discloser)]) },
        { "she told social care itself", Says.Nothing, Told(SocialCare) },
        { "the surgery shared it with social care", Says.Nothing, Surgeries(out var shared), Surgery.Shares(-4, shared, SocialCare) },
        { "the surgery shared it with health visitors", Says.Now, Surgeries(out var elsewhere), Surgery.Shares(-4, elsewhere, HealthVisitors) },
        { "the surgery shared something else with social care", Says.Now, Surgeries(out _), Surgery.Shares(-4, Surgery.HeardSaid(-5), SocialCare) },
        { "social care has read it", Says.Nothing, Surgeries(out var read), SocialCare.Reads(-4, read) },
        { "health visitors have read it", Says.Now, Surgeries(out var seen), HealthVisitors.Reads(-4, seen) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Tells_the_safeguarding_lead_where_it_was_told()
    {
        var told = Told(Surgery);
        var concern = Concern<RelativeToldOfAbuse>(told).RestsOn(told).IsFor(Role.GpSafeguarding, Role.FrontDoor);

        Assert.Equal<AgencyId?>(Surgery, concern.For.Single(recipient => recipient.Role is Role.GpSafeguarding).At);
    }

    private static Piece Told(Teller agency) => agency.WasTold(-5, Behaviour.Physical).KnownBy(HowKnown.ToldByOther);

    private static Piece Surgeries(out Piece told) => told = Told(Surgery);
}
