using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Court;
using WholePicture.Chronology;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ProtectionEndsTests
{
    private static readonly Part[] sister = [Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)];
    private static readonly Piece wrong = Takes(-2).At(4);

    private static readonly Stories<ProtectionEnds> stories = new()
    {
        { "sixty hours gone", Says.Now, Takes(-2).At(4) },
        { "begun this morning", Says.Later, Takes(0) },
        { "told four hours before", Says.Later, ("hours-ahead", 4), Takes(-2) },
        { "recorded again by the ward a day later", Says.Now, Takes(-2).At(4), Midwives.Records(new ProtectivePower(PowerToProtect.PoliceProtection), -1) },
        { "taken, released and taken again", Says.Later, Takes(-3), Police.Records(new ProtectivePower(PowerToProtect.PoliceProtection, Ended: true), -2), Takes(0) },
        { "taken long ago and again now", Says.Later, Takes(-90), Takes(0) },
        { "ended", Says.Nothing, Takes(-2).At(4), Police.Records(new ProtectivePower(PowerToProtect.PoliceProtection, Ended: true), -1) },
        { "an order followed, which runs", Says.Later, Takes(-2).At(4), Takes(-1, PowerToProtect.EmergencyProtectionOrder) },
        { "an order of eight days, the seventh gone", Says.Now, Takes(-7, PowerToProtect.EmergencyProtectionOrder) },
        { "made longer", Says.Later, Takes(-7, PowerToProtect.EmergencyProtectionOrder), Police.Records(new ProtectivePower(PowerToProtect.EmergencyProtectionOrder, Extended: true), -1) },
        { "a placement followed", Says.Nothing, Takes(-2).At(4), SocialCare.Records(new Placement(PlacementType.FosterCare), -1) },
        { "an earlier placement ended", Says.Now, Takes(-2).At(4), SocialCare.Records(new Placement(PlacementType.FosterCare, Ended: true), -1) },
        { "a sister placed", Says.Now, Takes(-2).At(4), SocialCare.Records(new Placement(PlacementType.FosterCare), -1, sister) },
        { "proceedings about a sister", Says.Now, Takes(-2).At(4), SocialCare.Records(new CourtStep(CourtStage.ProceedingsIssued), -1, sister) },
        { "a sister's ended", Says.Now, Takes(-2).At(4), Police.Records(new ProtectivePower(PowerToProtect.PoliceProtection, Ended: true), -1, sister) },
        { "a sister alone", Says.Nothing, Takes(-2).At(4).About(sister) },
        { "withdrawn", Says.Nothing, wrong, Police.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Theory]
    [InlineData("an order of the council, from its own day", "2026-11-25T10:00:00+00:00", false, false)]
    [InlineData("an order of the police, from the first day of their protection", "2026-11-23T10:00:00+00:00", true, false)]
    [InlineData("seven days more, from the end of the first", "2026-12-02T10:00:00+00:00", false, true)]
    public void An_order_ends(string story, string ends, bool byPolice, bool longer)
    {
        var end = DateTimeOffset.Parse(ends, null);
        var order = (byPolice ? Police : SocialCare).Records(new ProtectivePower(PowerToProtect.EmergencyProtectionOrder), -1);
        Piece[] more = longer ? [SocialCare.Records(new ProtectivePower(PowerToProtect.EmergencyProtectionOrder, Extended: true), 3)] : [];
        var coming = Safeguard.Check(PictureAt(Today.At(4), [Takes(-3), order, .. more]), [new ProtectionEnds()]);

        Assert.True(end.AddHours(-24) == Assert.Single(coming.Now.Concat(coming.Coming), concern => concern.About == "emergency-protection-order").From, story);
    }

    [Fact]
    public void Names_the_hour()
    {
        var takes = Takes(-2).At(4);

        Assert.Contains("ends 19 November 2026, 4am by itself", Concern<ProtectionEnds>(takes).RestsOn(takes).IsFor(Role.FrontDoor, Role.TeamManager, Role.PoliceSupervisor, Role.OutOfHours).Because, StringComparison.Ordinal);
    }

    private static Piece Takes(int day, PowerToProtect power = PowerToProtect.PoliceProtection) => Police.Records(new ProtectivePower(power), day);
}
