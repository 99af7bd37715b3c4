using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class WithdrawalsAddUpTests
{
    private static readonly Stories<WithdrawalsAddUp> stories = new()
    {
        { "twice", Says.Now, Withdrew(-40), Withdrew(-3) },
        { "corrected away", Says.Nothing, Withdrew(-40), Withdrew(-3).TakenBack() },
        { "once", Says.Nothing, Withdrew(-3) },
        { "set to three", Says.Nothing, ("times", 3), Withdrew(-40), Withdrew(-3) },
        { "a full strategy discussion since", Says.Nothing, Withdrew(-40), Withdrew(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
        { "a discussion between them", Says.Now, Withdrew(-40), SocialCare.Meets(MeetingType.Strategy, -20, SocialCare, Police, Midwives), Withdrew(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Shows_every_one_of_them()
    {
        var (one, two) = (Withdrew(-40), Withdrew(-3));

        Concern<WithdrawalsAddUp>(one, two).RestsOn(one, two).IsFor(Role.FrontDoor, Role.PoliceDomesticAbuseUnit);
        Concern<WithdrawalsAddUp>(Police.RefersToMarac(-50), one, two).IsFor(Role.FrontDoor, Role.PoliceDomesticAbuseUnit, Role.MaracCoordinator);
    }

    private static Piece Withdrew(int day) => Police.Records(new Withdrawal(WithdrawnFrom.Prosecution), day);
}
