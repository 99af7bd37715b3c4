using WholePicture.Inbox;
using WholePicture.Inbox.Explaining;
using WholePicture.Pictures;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Inbox.Explaining;

/// <summary>What a concern would not have been raised without is found by leaving pieces out.</summary>
public class SupportsTests
{
    [Fact]
    public void Each_of_just_enough_pieces_is_needed()
    {
        var supports = Of(Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-9), Police.CalledOut(-1))!;

        Assert.Equal(4, supports.Needed.Count);
        Assert.Empty(supports.Spare);
        Assert.True(supports.TriedAll);
    }

    [Fact]
    public void Of_one_more_than_enough_any_one_could_be_missing()
    {
        var supports = Of(Police.CalledOut(-90), Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-9), Police.CalledOut(-1))!;

        Assert.Empty(supports.Needed);
        Assert.Equal(5, supports.Spare.Count);
        Assert.Equal(4, supports.Enough.Count);
    }

    [Fact]
    public void What_it_does_not_rest_on_may_be_needed_too()
    {
        var ended = SocialCare.EndsAssessment(-40);

        var supports = Of(SocialCare.Assesses(-100), ended, Police.CalledOut(-39), Police.CalledOut(-30), Police.CalledOut(-9), Police.CalledOut(-1))!;

        Assert.Contains(ended.Entry, supports.Needed);
    }

    [Fact]
    public void What_is_not_raised_has_none() => Assert.Null(Of(Police.CalledOut(-1)));

    private static Supports? Of(params Piece[] pieces)
    {
        var (rule, entries) = (new CallOutsAddUp(), pieces.Select(piece => piece.Entry).ToList());
        var rests = rule.Check(Draw(entries)).SelectMany(concern => concern.RestsOn).ToList();

        return Supports.Of(new ConcernKey(rule.Card.Code, Family.Amara.Key, null, ""), rests, entries, Draw, rule);
    }

    private static Picture Draw(IEnumerable<WholePicture.Chronology.Entry> entries) => Fold.Picture(Family.Amara.Key, entries, Today.Now, Eastmere, LocalSettings.National);
}
