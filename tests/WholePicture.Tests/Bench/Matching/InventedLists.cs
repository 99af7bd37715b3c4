using WholePicture.Bench.Matching.Measuring;
using WholePicture.Bench.Matching.Writing;
using WholePicture.Matching.Linkage;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Tests.Bench.Matching;

/// <summary>The lists that matching is measured on.</summary>
public class InventedLists
{
    [Theory]
    [InlineData("administrative")]
    [InlineData("typed")]
    [InlineData("unseen")]
    public void The_same_seed_gives_the_same_bytes(string hand)
    {
        using var one = new Invented(hand, 2000, 7);
        using var again = new Invented(hand, 2000, 7);
        using var other = new Invented(hand, 2000, 8);

        Assert.Equal(File.ReadAllBytes(one.List), File.ReadAllBytes(again.List));
        Assert.NotEqual(File.ReadAllBytes(one.List), File.ReadAllBytes(other.List));
    }

    [Theory]
    [InlineData("administrative", 0.97)]
    [InlineData("typed", 0.975)]
    [InlineData("unseen", 0.98)]
    public void What_is_found_in_them_does_not_become_worse(string hand, double f1)
    {
        using var list = new Invented(hand, 20_000, 3);
        var rows = ListFile.Read(list.List);
        var (pairs, groups) = Linking.Link(rows, _ => { });
        Answers.WriteGroups(list.People, rows.Ids, groups);
        var found = Groups.Read(list.People, new(list.Truth));

        Assert.True(found.F1 > f1, $"F1 {found.F1:F4}");
        Assert.True(found.ToBorn > 0.75, $"expected to born {found.ToBorn:F4}");
    }

    private sealed class Invented : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wholepicture-invented-");

        public Invented(string hand, int records, long seed) => Lists.Write(List, Truth, records, seed, hand);

        public string List => Path.Combine(folder.FullName, "list.csv");

        public string Truth => Path.Combine(folder.FullName, "truth.csv");

        public string People => Path.Combine(folder.FullName, "people.csv");

        public void Dispose() => folder.Delete(recursive: true);
    }
}
