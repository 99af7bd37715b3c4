using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Reads a family from what is shown of one child's picture. Pure; what is not shown leaves no trace.</summary>
public static class FamilyReader
{
    /// <summary>The family.</summary>
    public static Genogram Read(Picture picture)
    {
        var mentions = new Mentions(picture.Entries);
        NotNamed.Settle(picture, mentions);
        var keys = Everybody(picture, mentions);
        var couples = Tie.On(Question.CoupleWith, picture.Statements, mentions, eitherWay: true);
        var (birth, care, not, loops) = Parentage.Of(picture, mentions);
        var naming = new Naming(picture, mentions, birth, couples);
        var homes = new Homes(picture, mentions, naming);
        var (unions, households, harms) = (new Unions(picture, mentions, naming, couples).Of(birth, care), homes.All(), Harming.Of(picture, mentions, naming));
        var members = new Members(picture, mentions, naming, homes, not);

        return new(
            $"{Say.Sentence(picture.ChildName())}’s family, as stated",
            [.. keys.Select(members.Of)],
            unions,
            [.. unions.SelectMany(union => Twins(picture, mentions, naming, union))],
            households,
            harms,
            [.. loops.Select(loop => Loop(picture, mentions, naming, loop))]);
    }

    // The network; the parents of those in it, by name where they are the child's grandparents and else without; and whoever nobody named.
    // A former partner who was hurt, or another family's child, is not drawn into this one because they are spoken of in what somebody here may read
    private static List<string> Everybody(Picture picture, Mentions mentions)
    {
        var network = picture.People.Keys.Select(person => $"{person}").ToHashSet();
        var above = Parentage.Said(picture, mentions).Where(said => said.Statement.Given.Answer != "no" && network.Contains(said.With)).ToList();
        var parents = above.Where(said => said.With == $"{picture.Child}").Select(said => said.About).ToHashSet();
        var keys = network.Concat(above.Select(said => said.About)).Concat(mentions.Keys.Where(key => mentions.IsNotNamed(key) && !mentions.CountsAsAnother(key) && mentions.Of(key).Records.Any(record => record.Given.Unnamed is not null || record.Entry.IsAbout(picture.Child)))).ToHashSet();
        mentions.Keep(keys, [.. keys.Where(key => !network.Contains(key) && !mentions.IsNotNamed(key) && !above.Exists(said => said.About == key && parents.Contains(said.With)))]);

        return [.. keys.OrderBy(key => key != $"{picture.Child}").ThenBy(mentions.IsNotNamed).ThenBy(key => mentions.Of(key).As.Min(Person.Telling)).ThenBy(key => key, StringComparer.Ordinal)];
    }

    private static IEnumerable<Twins> Twins(Picture picture, Mentions mentions, Naming naming, Union union) => union.Children
        .Where(child => child.Way is Way.Birth && !child.IsDisagreed)
        .Select(child => (child.Child, mentions.Of(child.Child).Life.Born))
        .Where(child => child.Born is not null)
        .GroupBy(child => child.Born!.Value, child => child.Child)
        .Where(born => born.Count() > 1)
        .Select(born => new Twins(union.Id, [.. born], new($"t-{string.Join('-', born)}", Part.Parents, $"{Say.List(born.Select(naming.Of))} were born on one day, {London.InWords(born.Key)}", "From their dates of birth", [.. born.SelectMany(key => mentions.Of(key).Records.Where(record => record.Given.Born is not null).Select(record => record.Entry)).Distinct()])));

    private static Loop Loop(Picture picture, Mentions mentions, Naming naming, Tie tie) => new(LoopId(tie), tie.One, tie.Other, new(
        LoopId(tie), Part.Questions,
        tie.One == tie.Other ? $"This cannot be so: {naming.Of(tie.One)} is stated to be a parent of themselves. Ask who was meant"
            : $"This cannot be so: {naming.Of(tie.One)} is stated to be a parent of {naming.Of(tie.Other)}, who is stated to be among the parents or grandparents of {naming.Of(tie.One)}. Ask which is wrong",
        tie.Source(picture, mentions), tie.Entries));

    private static string LoopId(Tie tie) => $"l-{Say.Json(tie.Statements[0].Given.Question)}-{tie.One}-{tie.Other}";
}
