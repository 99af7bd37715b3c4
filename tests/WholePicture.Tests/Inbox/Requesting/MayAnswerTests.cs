using WholePicture.Access;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Requesting;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Inbox.Requesting;

public class MayAnswerTests
{
    [Theory]
    [InlineData("front-door", "eastmere-social-care", null, true)]
    [InlineData("nia", "eastmere-social-care", TieKind.Involved, true)]
    [InlineData("nia", "eastmere-social-care", null, false)]
    [InlineData("nia", "eastmere-social-care", TieKind.Told, false)]
    [InlineData("nia", "eastmere-social-care", TieKind.BrokeGlass, false)]
    [InlineData("nia", "eastmere-police", TieKind.Involved, false)]
    [InlineData("front-door", "eastmere-police", null, false)]
    [InlineData("front-door", "eastmere-social-care", TieKind.OwnFamily, false)]
    public void Who_holds_a_duty_there_or_works_there_with_the_child_and_never_about_their_own_family(string who, string asked, TieKind? tied, bool may)
    {
        var viewer = Partners.Eastmere.Professional(who)!;

        Assert.Equal(may, MayAnswer.Of(viewer, new(asked), Family.Amara.Key, tied is { } kind ? [kind] : []));
        Assert.False(MayAnswer.Of(viewer, new(asked), Family.Amara.Key, [TieKind.Involved, TieKind.OwnFamily]));
        Assert.False(MayAnswer.Of(viewer with { Person = Family.Amara.Key }, new(asked), Family.Amara.Key, [TieKind.Involved]));
    }

    [Fact]
    public void A_question_reaches_nobody_where_nobody_works_with_the_child_and_nobody_is_on_duty()
    {
        Assert.True(MayAnswer.Anybody(Partners.SocialCare, Partners.Eastmere, []));
        Assert.True(MayAnswer.Anybody(Partners.Midwives, Partners.Eastmere, [Partners.Midwives]));
        Assert.False(MayAnswer.Anybody(Partners.Midwives, Partners.Eastmere, []));
    }
}
