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

public class ProtectionNoticeNotHeardTests
{
    private static readonly Stories<ProtectionNoticeNotHeard> stories = new()
    {
        { "three days gone", Says.Now, Notice(-3) },
        { "corrected away", Says.Nothing, Notice(-3).TakenBack() },
        { "this morning", Says.Later, Notice(0) },
        { "an order", Says.Nothing, Notice(-3), Order(-1, ConditionSource.CourtOrder) },
        { "bail instead", Says.Nothing, Notice(-3), Order(-1, ConditionSource.PoliceBail) },
        { "bail of somebody else", Says.Now, Notice(-3), Order(-1, ConditionSource.PoliceBail, Kofi) },
        { "bail of somebody not known", Says.Nothing, Notice(-3), Order(-1, ConditionSource.PoliceBail, AMan) },
        { "the child has died, and the mother needs it still", Says.Now, Notice(-3), HealthVisitors.Records(new Death(), -2, Amara.As(PersonRole.Deceased), Ife.As(PersonRole.Mother)) },
        { "an agreement is no order", Says.Now, Notice(-3), Order(-1, ConditionSource.WrittenAgreement) },
        { "bail alone", Says.Nothing, Order(-3, ConditionSource.PoliceBail) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_police_and_social_care()
    {
        var notice = Notice(-3);

        Concern<ProtectionNoticeNotHeard>(notice).RestsOn(notice).IsFor(Role.FrontDoor, Role.PoliceDomesticAbuseUnit);
    }

    private static Piece Notice(int day) => Order(day, ConditionSource.ProtectionNotice);

    private static Piece Order(int day, ConditionSource source, Someone? on = null) => Police.Keeps(day, on ?? Daniel).Having<ConditionsSet>(set => set with { Source = source });
}
