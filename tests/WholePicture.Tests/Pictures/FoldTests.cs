using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Pictures;

public class FoldTests
{
    private static readonly DateTimeOffset later = Today.At(100);

    [Fact]
    public void The_order_of_arrival_changes_nothing() => Always.Holds(AnyStream.Any, told =>
    {
        var chance = new Random(told.Entries.Length);
        var picture = Drawn(told.Entries, later);
        var other = Drawn([.. told.Entries.OrderBy(_ => chance.Next())], later);

        Assert.Equal(picture.Entries.Select(entry => entry.Id), other.Entries.Select(entry => entry.Id));
        Assert.Equal(picture.Statements.Select(Said), other.Statements.Select(Said));
        Assert.Equal(picture.Disagreements.Select(Differ), other.Disagreements.Select(Differ));
        Assert.Equal(picture.People.Keys.Order(byKey), other.People.Keys.Order(byKey));
        Assert.Equal(picture.Life, other.Life);
        Same(Safeguard.Check(picture), Safeguard.Check(other));
    });

    [Fact]
    public void Many_who_read_one_picture_at_once_read_what_one_would_alone() => Always.Holds(AnyStream.Any, told =>
    {
        var alone = Safeguard.Check(Drawn(told.Entries, later));
        var shared = Drawn(told.Entries, later);

        Parallel.For(0, 8, _ => Same(alone, Safeguard.Check(shared)));
    });

    [Fact]
    public void Nothing_that_came_later_is_in_it() => Always.Holds(AnyStream.Any, told =>
    {
        var moment = Today.At(-new Random(told.Entries.Length).Next(200), 12);

        var all = Drawn(told.Entries, moment);
        var then = Drawn([.. told.Entries.Where(entry => entry.Received <= moment)], moment);

        Assert.Equal(then.Entries.Select(entry => entry.Id), all.Entries.Select(entry => entry.Id));
        Same(Safeguard.Check(then), Safeguard.Check(all));
    });

    private static readonly Comparer<PersonId> byKey = Comparer<PersonId>.Create((one, other) => one.Value.CompareTo(other.Value));

    private static Picture Drawn(Entry[] stream, DateTimeOffset asAt) => Fold.Picture(Family.Amara.Key, stream, asAt, Partners.Eastmere, LocalSettings.National);

    private static object Said(Statement statement) => (statement.Entry.Id, statement.Given, statement.About, statement.With);

    private static object Differ(Disagreement one) => (one.Question, one.About, one.Of, string.Join(' ', one.Statements.Select(Said)));

    private static void Same(Checked one, Checked other)
    {
        Assert.Equal(one.Broken, other.Broken);
        Assert.Equal(one.NextLook, other.NextLook);
        Assert.Equal(one.Now.Count, other.Now.Count);
        Assert.All(one.Now.Zip(other.Now), pair => Assert.True(pair.First.SaysTheSameAs(pair.Second), pair.First.Code));
    }
}
