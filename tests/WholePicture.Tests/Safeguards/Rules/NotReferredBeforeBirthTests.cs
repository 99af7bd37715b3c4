using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Referrals;
using WholePicture.Safeguards.Rules;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NotReferredBeforeBirthTests
{
    private static readonly Stories<NotReferredBeforeBirth> stories = new()
    {
        { "two accounts, a week gone", Says.Now, Midwives.Expects(60), Police.CalledOut(-30), Surgery.WasTold(-12, Behaviour.Control) },
        { "corrected away", Says.Nothing, Midwives.Expects(60), Police.CalledOut(-30), Surgery.WasTold(-12, Behaviour.Control).TakenBack() },
        { "one", Says.Nothing, Midwives.Expects(60), Police.CalledOut(-12) },
        { "one, set to one", Says.Now, ("accounts", 1), Midwives.Expects(60), Police.CalledOut(-12) },
        { "enough of them a week ago, and one more yesterday", Says.Now, Midwives.Expects(60), Police.CalledOut(-30), Surgery.WasTold(-12, Behaviour.Control), Police.CalledOut(-1) },
        { "the one that makes them enough came in yesterday", Says.Later, Midwives.Expects(60), Police.CalledOut(-30), Surgery.WasTold(-1, Behaviour.Control) },
        { "yesterday", Says.Later, Midwives.Expects(60), Police.CalledOut(-30), Police.CalledOut(-1) },
        { "referred", Says.Nothing, Midwives.Expects(60), Police.CalledOut(-30), Police.CalledOut(-12), Midwives.Records(new Referral(SocialCare.Id, "Help"), -9) },
        { "an assessment begins", Says.Nothing, Midwives.Expects(60), Police.CalledOut(-30), Police.CalledOut(-12), SocialCare.Assesses(-9) },
        { "before the pregnancy", Says.Nothing, Midwives.Expects(60, day: -100), Police.CalledOut(-400), Police.CalledOut(-390) },
        { "the child is born", Says.Nothing, Midwives.Expects(-20), Police.CalledOut(-60), Police.CalledOut(-50), Midwives.Delivered(-20) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_accounts()
    {
        var (one, two) = (Police.CalledOut(-30), Police.CalledOut(-12));

        Concern<NotReferredBeforeBirth>(Midwives.Expects(60), one, two).RestsOn(one, two).IsFor(Role.Midwife, Role.FrontDoor);
    }
}
