using WholePicture.Casework.Referrals;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SuspectedNotReferredTests
{
    private static readonly Stories<SuspectedNotReferred> stories = new()
    {
        { "sent to hospital", Says.Now, Sent(true) },
        { "corrected away", Says.Nothing, Sent(true).TakenBack() },
        { "nothing suspected", Says.Nothing, Sent(false) },
        { "referred to social care too", Says.Nothing, Sent(true), Surgery.Records(new Referral(SocialCare.Id, "an injury"), -3) },
        { "another referred it", Says.Nothing, Sent(true), Midwives.Records(new Referral(SocialCare.Id, "an injury"), -2) },
        { "referred before", Says.Now, Surgery.Records(new Referral(SocialCare.Id, "housing"), -20), Sent(true) },
        { "social care at work", Says.Nothing, SocialCare.Assesses(-9), Sent(true) },
        { "social care was told", Says.Nothing, Sent(true), Surgery.Wrote(-2, SocialCare) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_front_door_and_the_hospital()
    {
        var sent = Sent(true);

        Concern<SuspectedNotReferred>(sent).RestsOn(sent).IsFor(Role.FrontDoor, Role.HospitalClinician);
    }

    private static Piece Sent(bool suspected) => Surgery.Records(new Referral(Midwives.Id, "a head injury", suspected), -3);
}
