using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HeldAboutParentTests
{
    private static readonly Stories<HeldAboutParent> stories = new()
    {
        { "a need of the father that nobody treats", Says.Now, Midwives.Expects(60), Father(), Need(false) },
        { "corrected away", Says.Nothing, Midwives.Expects(60), Father(), Need(false).TakenBack() },
        { "one that is treated", Says.Nothing, Midwives.Expects(60), Father(), Need(true) },
        { "drugs, told to a nurse", Says.Now, Midwives.Expects(60), Surgery.Records(new Disclosure([], [Substance.OtherDrug]), -500, Ife.As(PersonRole.Subject)) },
        { "earlier violence, held by police", Says.Now, Midwives.Expects(60), Father(), Police.Records(new PastHarm(PastTopic.SaidToBeViolentToOthers), -400, Daniel.As(PersonRole.Subject)) },
        { "held by the midwife herself", Says.Nothing, Midwives.Expects(60), Midwives.Records(new Diagnosis(HealthArea.MentalHealth), -20, Ife.As(PersonRole.Subject)) },
        { "an older child, nobody at work", Says.Nothing, Midwives.Delivered(-900), Father(), Need(false) },
        { "an older child, social care at work", Says.Now, Midwives.Delivered(-900), Father(), Need(false), SocialCare.Assesses(-3) },
        { "asked since", Says.Nothing, Midwives.Expects(60), Father(), Need(false), Midwives.Asks(-3, FarSurgery) },
        { "asked before it held this", Says.Now, Midwives.Expects(60), Father(), Midwives.Asks(-40, FarSurgery), Need(false) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_over_once_the_service_has_decided()
    {
        var need = Need(false);
        Piece[] family = [Midwives.Expects(60), Father(), need];

        Concern<HeldAboutParent>(family).RestsOn(need).IsFor(Role.GpSafeguarding, Role.FrontDoor);
        Assert.Empty(Concerns<HeldAboutParent>([.. family, FarSurgery.Shares(-1, need, Midwives)]));
        Assert.Empty(Concerns<HeldAboutParent>([.. family, FarSurgery.Records(new NotShared([need.Reference], [Midwives.Id], "Not needed for this"), -1, Daniel.As(PersonRole.Subject))]));
    }

    private static Piece Father() => Midwives.HeardSaid(-100).And(Daniel.As(PersonRole.Father));

    private static Piece Need(bool treated) => FarSurgery.Records(new Diagnosis(HealthArea.MentalHealth, InTreatment: treated), -30, Daniel.As(PersonRole.Subject));
}
