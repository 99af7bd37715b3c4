using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AgreementNobodyChecksTests
{
    private static readonly Stories<AgreementNobodyChecks> stories = new()
    {
        { "a written agreement that nobody checks", Says.Now, Agreed(new(ConditionSource.WrittenAgreement, true)) },
        { "corrected away", Says.Nothing, Agreed(new(ConditionSource.WrittenAgreement, true)).TakenBack() },
        { "a meeting decided it", Says.Now, Agreed(new(ConditionSource.MeetingDecision, true)) },
        { "checked, and nothing said for when it is broken", Says.Now, Agreed(new(ConditionSource.WrittenAgreement, true, null, "The health visitor, each week")) },
        { "checked, with what happens when it is broken", Says.Nothing, Agreed(new(ConditionSource.WrittenAgreement, true, null, "The health visitor, each week", "A strategy discussion that day")) },
        { "bail, which police check", Says.Nothing, Agreed(new(ConditionSource.PoliceBail, true)) },
        { "set again with who checks it", Says.Nothing, Agreed(new(ConditionSource.WrittenAgreement, true)), Agreed(new(ConditionSource.WrittenAgreement, true, null, "The health visitor", "A strategy discussion"), -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_every_agreement_about_that_adult()
    {
        var (one, two) = (Agreed(new(ConditionSource.WrittenAgreement, true), -9), Agreed(new(ConditionSource.WrittenAgreement, true)));

        Concern<AgreementNobodyChecks>(one, two).RestsOn(one, two).IsFor(Role.FrontDoor, Role.HealthVisitor, Role.PoliceDomesticAbuseUnit);
    }

    private static Piece Agreed(ConditionsSet set, int day = -3) => SocialCare.Records(set, day, Amara.As(PersonRole.Child), Kofi.As(PersonRole.Subject));
}
