using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures.Head;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>Who must not be in the child's home (REQ DA-13).</summary>
public class MustNotBeThereTests
{
    private static readonly Piece home = Midwives.HeardSaid(-90);
    private static readonly Piece no = May(Police, -20, "no");

    [Fact]
    public void Nobody_is_recorded_until_somebody_is() => Assert.Equal("Nobody recorded", Assert.Single(Lines(home)).Answer);

    [Fact]
    public void Another_agency_s_yes_does_not_take_back_a_no_and_stands_beside_it()
    {
        var line = Assert.Single(Lines(home, no, May(School, -10, "yes")));

        Assert.Contains("Daniel", line.Answer, StringComparison.Ordinal);
        Assert.Contains("says that they may be there", line.More, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_said_no_may_say_that_it_is_over() => Assert.Equal("Nobody recorded", Assert.Single(Lines(home, no, May(Police, -10, "yes"))).Answer);

    [Fact]
    public void Whoever_is_on_bail_is_listed_whoever_they_are_to_the_family()
    {
        Assert.Equal("Adult, Joy", Assert.Single(Lines(home, Police.Keeps(-5, Joy))).Answer);
        Assert.Equal("Joy", Assert.Single(Lines(home, SocialCare.HeardSaid(-5).And(Joy.As(PersonRole.Relative)).Stating(Joy, Question.MayBeInHome, "no"))).Answer.Split(", ")[^1]);
    }

    [Fact]
    public void Whoever_nobody_has_recognised_yet_is_listed_by_the_words_of_the_entry()
    {
        Assert.Equal("A man", Assert.Single(Lines(home, Police.Keeps(-5, AMan))).Answer);
        Assert.Equal("A man", Assert.Single(Lines(home, SocialCare.HeardSaid(-5).And(AMan.As(PersonRole.Present)).Stating(AMan, Question.MayBeInHome, "no"))).Answer);
    }

    [Fact]
    public void What_keeps_him_from_another_child_s_home_is_not_said_here() =>
        Assert.Equal("Nobody recorded", Assert.Single(Lines(home, Police.CalledOut(-80), Police.Keeps(-5, Daniel).About(Kit.As(PersonRole.Child), Daniel.As(PersonRole.Subject)))).Answer);

    [Fact]
    public void Whoever_is_both_on_bail_without_an_end_and_said_to_keep_away_stands_there_once() =>
        Assert.Contains("Police bail: keep away", Assert.Single(Lines(home, Police.Keeps(-60, Daniel), no)).More, StringComparison.Ordinal);

    [Fact]
    public void When_bail_has_ended_and_an_agency_still_says_no_that_is_what_is_said()
    {
        var bail = Police.Keeps(-60, Daniel).Having<ConditionsSet>(set => set with { Until = Today.At(-30) });
        var line = Assert.Single(Lines(home, bail, no));

        Assert.Contains("Police bail ended", line.More, StringComparison.Ordinal);
    }

    private static Piece May(Teller agency, int day, string answer) => agency.HeardSaid(day).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.MayBeInHome, answer);

    private static IReadOnlyList<HeadLine> Lines(params Piece[] pieces) => HeadAnswer.Of(PictureOf(pieces)).Single(answer => answer.Asked == "Must not be there").Lines;
}
