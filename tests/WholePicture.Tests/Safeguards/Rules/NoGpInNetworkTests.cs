using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NoGpInNetworkTests
{
    private static readonly Stories<NoGpInNetwork> stories = new()
    {
        { "an assessment and no GP", Says.Now, SocialCare.Assesses(-3) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-3).TakenBack() },
        { "a GP of the child", Says.Nothing, Surgery.Joins(-40, DrPatel), SocialCare.Assesses(-3) },
        { "a GP of another adult only", Says.Now, FarSurgery.Joins(-40, DrHill).About(Daniel.As(PersonRole.Subject)), Police.CalledOut(-20), SocialCare.Assesses(-3) },
        { "a GP who left", Says.Now, Surgery.Joins(-40, DrPatel), Surgery.Leaves(-10, Role.Gp), SocialCare.Assesses(-3) },
        { "asked since", Says.Nothing, SocialCare.Assesses(-3), SocialCare.Asks(-2, Surgery) },
        { "asked before", Says.Now, SocialCare.Asks(-5, Surgery), SocialCare.Assesses(-3) },
        { "at the meeting", Says.Nothing, SocialCare.Enquires(-3, SocialCare, Police, Surgery) },
        { "social care not at work", Says.Nothing, HealthVisitors.Visited(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_a_surgery()
    {
        var begins = SocialCare.Assesses(-3);

        Concern<NoGpInNetwork>(begins).RestsOn(begins).IsFor(Role.FrontDoor, Role.GpSafeguarding);
    }
}
