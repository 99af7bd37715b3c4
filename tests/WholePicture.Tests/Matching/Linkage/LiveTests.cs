using WholePicture.Matching.Linkage.Live;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>One person looked for among a list that PostgreSQL keeps.</summary>
public class LiveTests
{
    [Fact]
    public async Task Who_is_asked_for_is_found_and_a_stranger_is_not()
    {
        var folder = Directory.CreateTempSubdirectory("wholepicture-live-");
        var (index, queries, hits) = (Path.Combine(folder.FullName, "index.csv"), Path.Combine(folder.FullName, "queries.csv"), Path.Combine(folder.FullName, "hits.csv"));
        await File.WriteAllLinesAsync(index, [ListedPeople.Header, .. ListedPeople.Neighbours, "a,gp,Amara,Okonjo-Lane,2019-03-04,F,9990142769,,7 Quay Row,EX4 4AB,01632 960001,,",
            .. Enumerable.Range(0, 50).Select(row => $"often{row},gp,Bilal,Sadiq-Hallam,2015-07-08,M,9990142777,,3 Weir Close,EX9 7AB,01632 960444,,")]);
        await File.WriteAllLinesAsync(queries, [ListedPeople.Header, "q,police,Amara,Lane,2019-04-03,F,,,7 Quay Row,EX4 4AB,,,", "s,police,Ghislaine,Featherstone,1931-05-06,F,,,1 Elsewhere,ZE1 0AA,,,", "o,police,Bilal,Sadiq-Hallam,2015-07-08,M,9990142777,,3 Weir Close,EX9 7AB,01632 960444,,"]);

        await using (var database = await WholePicture.Database.WholePictureDatabase.ThrowAway(CancellationToken.None))
        {
            Assert.Equal(0, await LiveRun.Of(database, index, queries, hits, _ => { }, CancellationToken.None));
        }

        var lines = await File.ReadAllLinesAsync(hits);
        folder.Delete(recursive: true);

        Assert.Equal("query,best,score", lines[0]);
        Assert.StartsWith("q,a,", lines[1], StringComparison.Ordinal);
        Assert.Equal("s,,", lines[2]);
        Assert.StartsWith("o,often", lines[3], StringComparison.Ordinal);
    }
}
