using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>What people are to this child: never what they are to another.</summary>
public class WhoTests
{
    private static readonly Piece home = Midwives.HeardSaid(-90).And(Daniel.As(PersonRole.Father));
    private static readonly Piece otherHome = School.HeardSaid(-30).About(Kit.As(PersonRole.Child), Tess.As(PersonRole.Mother), Daniel.As(PersonRole.Father));
    private static readonly Piece harm = Police.CalledOut(-60).About(Tess.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator));

    [Fact]
    public void Another_child_s_mother_is_not_this_child_s()
    {
        var picture = PictureOf(home, otherHome, harm);

        Assert.Equal("Kit’s mother", picture.NameFor(Tess.Key));
        Assert.Equal("Mother", picture.NameFor(Ife.Key));
        Assert.Equal("Father", picture.NameFor(Daniel.Key));
    }

    [Fact]
    public void Whoever_is_not_said_to_be_a_parent_of_this_child_is_recorded_as_there() =>
        Assert.Equal([PersonRole.Mother, PersonRole.Father, PersonRole.Present], new[] { Ife, Daniel, Tess }.Select(one => PictureOf(home, otherHome, harm) is var picture ? picture.RoleHere(picture.People[one.Key]) : default));

    [Fact]
    public void A_mother_who_was_herself_a_child_in_earlier_records_is_the_mother_here()
    {
        var picture = PictureOf(School.HeardSaid(-2000).About(Ife.Born(-7000).As(PersonRole.Child), Joy.As(PersonRole.Mother)), Midwives.HeardSaid(-90).About(Amara.As(PersonRole.Child), Ife.Born(-7000).As(PersonRole.Mother)));

        Assert.Equal("Mother", picture.NameFor(Ife.Key));
        Assert.False(picture.People[Ife.Key].IsChild(Today.Day(0)));
        Assert.True(picture.People[Amara.Key].IsChild(Today.Day(0)));
    }

    [Fact]
    public void A_sister_is_a_child_until_she_has_grown_up()
    {
        Assert.True(Sister(-6000).IsChild(Today.Day(0)));
        Assert.False(Sister(-7000).IsChild(Today.Day(0)));

        static WholePicture.Pictures.Person Sister(int born) => PictureOf(Midwives.HeardSaid(-90), School.HeardSaid(-80).About(Zola.Born(born).As(PersonRole.Child), Ife.As(PersonRole.Mother))).People[Zola.Key];
    }

    [Fact]
    public void Whether_one_man_is_the_father_is_not_who_the_father_of_the_father_is()
    {
        var picture = PictureOf(home, Police.HeardSaid(-20).And(Daniel.As(PersonRole.Other)).Stating(Daniel, Question.ParentOf, "no", Amara));
        var differ = Assert.Single(picture.Disagreements);

        Assert.Equal("Is Daniel Amara’s father?", picture.InWords(differ));
        Assert.Equal(["Daniel", "Not Daniel"], differ.Statements.Select(picture.Answer).Order());
    }
}
