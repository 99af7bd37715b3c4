using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SchoolNotToldTests
{
    private static readonly Piece later = Police.CalledOut(-3);
    private static readonly Part[] sister = [Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)];

    private static readonly Stories<SchoolNotTold> stories = new()
    {
        { "the next school day has begun", Says.Now, Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), Police.CalledOut(-1).At(2) },
        { "corrected away", Says.Nothing, Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), Police.CalledOut(-1).At(2).TakenBack() },
        { "tonight", Says.Later, Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), Police.CalledOut(0) },
        { "before school this morning", Says.Now, Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), Police.CalledOut(0).At(2, 30) },
        { "an earlier one untold", Says.Now, Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), Police.CalledOut(-5), later, Police.Shares(-2, later, School) },
        { "one of long ago untold", Says.Nothing, Seven(), School.Joins(-900, Role.SchoolSafeguardingLead), Police.CalledOut(-400), later, Police.Shares(-2, later, School) },
        { "only a sister’s school known", Says.Nothing, Seven(), School.Joins(-90, Role.SchoolSafeguardingLead).About(sister), Police.CalledOut(-3) },
        { "no school known", Says.Nothing, Seven(), Police.CalledOut(-3) },
        { "a baby", Says.Nothing, Midwives.Delivered(-200), School.Joins(-90, Role.SchoolSafeguardingLead), Police.CalledOut(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_school_and_the_desk_that_sends()
    {
        var call = Police.CalledOut(-3);

        Concern<SchoolNotTold>(Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), call).RestsOn(call).IsFor(Role.SchoolSafeguardingLead, Role.PoliceNotificationDesk);
        Assert.Empty(Concerns<SchoolNotTold>(Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), call, Police.Shares(-2, call, School)));
    }

    [Theory]
    [InlineData("hers alone", false, true)]
    [InlineData("both", true, false)]
    public void That_a_sisters_school_was_told_tells_this_one_nothing(string story, bool both, bool speaks)
    {
        var hers = new Teller("hill-primary", AgencyKind.School);
        Piece[] pieces =
        [
            Seven(), School.Joins(-90, Role.SchoolSafeguardingLead), hers.Joins(-90, Role.SchoolSafeguardingLead).About(sister),
            later, Police.Shares(-2, later, both ? [School, hers] : [hers]),
        ];
        var known = new Partnership([.. Eastmere.Agencies, new(hers, hers.Name, hers.Kind)], Eastmere.Professionals);
        var picture = Fold.Picture(Amara.Key, pieces.Select(piece => piece.Entry), Today.Now, known, LocalSettings.National);

        Assert.True(speaks == Safeguard.Check(picture, [new SchoolNotTold()]).Now.Count > 0, story);
    }

    private static Piece Seven() => School.HeardSaid(-100).About(Amara.Born(-2600).As(PersonRole.Child), Ife.As(PersonRole.Mother));
}
