using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class UnassessedAdultInHomeTests
{
    private static readonly Stories<UnassessedAdultInHome> stories = new()
    {
        { "named in an account, then seen at home", Says.Now, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)) },
        { "corrected away", Says.Nothing, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)).TakenBack() },
        { "seen at home before anybody told of abuse", Says.Nothing, HealthVisitors.Visited(-31, Daniel.As(PersonRole.Present)), Police.CalledOut(-30) },
        { "seen in clinic", Says.Nothing, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)).Having<Visit>(visit => visit with { Place = VisitPlace.Clinic }) },
        { "not there", Says.Nothing, Police.CalledOut(-30), HealthVisitors.Visited(-5) },
        { "spoken of on a home visit, not there", Says.Nothing, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Other)) },
        { "accused in a home visit, not there", Says.Nothing, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.AllegedPerpetrator)) },
        { "the visit was to him", Says.Now, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Subject)) },
        { "somebody else there", Says.Nothing, Police.CalledOut(-30), HealthVisitors.Visited(-5, Kofi.As(PersonRole.Present)) },
        { "an account of drink alone", Says.Nothing, Surgery.WasTold(-30).Having<Disclosure>(told => told with { Substances = [Substance.Alcohol] }), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)) },
        { "an unnamed man in both", Says.Nothing, Police.CalledOut(-30).About(Amara.As(PersonRole.Child), AMan.As(PersonRole.AllegedPerpetrator)), HealthVisitors.Visited(-5, AMan.As(PersonRole.Present)) },
        { "an assessment has spoken to him", Says.Nothing, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)), SocialCare.EndsAssessment(-1).SpeakingTo(Daniel) },
        { "an assessment has spoken only to her", Says.Now, Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Present)), SocialCare.EndsAssessment(-1).SpeakingTo(Ife) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_what_was_told_and_what_was_seen()
    {
        var (told, seen) = (Police.CalledOut(-30), HealthVisitors.Visited(-5, Daniel.As(PersonRole.Father)));

        Concern<UnassessedAdultInHome>(HealthVisitors.Visited(-40, Daniel.As(PersonRole.Father)), told, seen).RestsOn(told, seen)
            .IsFor(Role.Midwife, Role.HealthVisitor, Role.Gp, Role.EarlyHelpWorker, Role.PoliceDomesticAbuseUnit);
    }
}
