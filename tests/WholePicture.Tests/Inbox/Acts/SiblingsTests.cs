using WholePicture.Inbox.Acts;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Inbox.Acts;

public class SiblingsTests
{
    private static readonly PersonId[] children = [.. Enumerable.Range(0, 6).Select(_ => PersonId.New())];

    [Fact]
    public void Those_in_each_others_pictures_are_one_family_however_far_apart()
    {
        var family = Siblings.Join([(children[0], children[0]), (children[1], children[2]), (children[3], children[2]), (children[4], children[5])]);

        Assert.Equal(family[children[1]], family[children[3]]);
        Assert.NotEqual(family[children[0]], family[children[1]]);
        Assert.NotEqual(family[children[4]], family[children[1]]);
    }

    [Fact]
    public void The_order_in_which_they_are_read_changes_nothing() => Always.Holds(Always.Any(Pairs), pairs =>
    {
        var shuffled = pairs.ToArray();
        new Random(pairs.Length).Shuffle(shuffled);

        Assert.Equal(Siblings.Join(pairs).OrderBy(pair => pair.Key.Value), Siblings.Join(shuffled).OrderBy(pair => pair.Key.Value));
    });

    private static (PersonId, PersonId)[] Pairs(Random chance) => [.. Enumerable.Range(0, chance.Next(8)).Select(_ => (chance.Pick(children), chance.Pick(children)))];
}
