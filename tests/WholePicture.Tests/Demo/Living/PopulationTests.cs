using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Demo.Living;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Tests.Demo.Living;

/// <summary>A living population is invented, and yet families in it are as many, as often in trouble and as rarely harmed as in England.</summary>
[Collection(nameof(Alone))]
public class PopulationTests
{
    [Fact]
    public void The_same_seed_tells_of_the_same_families_byte_for_byte()
    {
        Assert.Equal(Written(seed: 7), Written(seed: 7));
        Assert.NotEqual(Written(seed: 7)["entries.jsonl"], Written(seed: 8)["entries.jsonl"]);
    }

    [Fact]
    public void Every_entry_could_be_posted_by_any_client()
    {
        var problems = from family in new Population(600, 3, 5, 0.3).Families()
                       from arrival in CaseArrivals.Of(family.Case, Arm.SharedUse)
                       from problem in EntryReader.From(JsonSerializer.SerializeToElement(arrival.Entry), arrival.At).Problems
                       select $"family {family.Number}, {arrival.Entry["kind"]}: {problem.Pointer} {problem.Detail}";

        Assert.Empty(problems);
    }

    [Fact]
    public void Nobody_calls_two_of_their_children_by_one_name() => Assert.All(new Population(2_000, 3, 5, 0.3).Families(), family =>
        Assert.Distinct(family.Case.People.Where(person => person.Key.StartsWith("child", StringComparison.Ordinal)).Select(person => person.Value.Given)));

    [Fact]
    public void Whoever_carries_a_pattern_is_labelled_with_what_should_be_raised_and_is_a_case_for_replay()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Write(Path.Combine(folder, "out"), new(400, 3, 5, 0.3));
        var labels = File.ReadAllLines(Path.Combine(folder, "out", "labels", "labels.jsonl"));
        var cases = Directory.GetFiles(Path.Combine(folder, "out", "labels", "cases"));

        Assert.Equal(labels.Length, cases.Length);
        Assert.InRange(labels.Length, 20, 200);
        Assert.All(cases, path => Assert.NotEmpty(CaseReader.From(File.ReadAllText(path)).File!.Expect));
        Assert.DoesNotContain("pattern", File.ReadAllText(Path.Combine(folder, "out", "entries.jsonl")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_family_is_kept_so_memory_does_not_grow_with_their_number()
    {
        var (few, many) = (Held(after: 200), Held(after: 4_000));

        Assert.True(many - few < 4_000_000, $"{few} bytes were held after 200 families, {many} after 4,000");
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "kept");

        Assert.Contains("not empty", Assert.Throws<PlainError>(() => new SynthFolder(folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 3, 0.1)]
    [InlineData(10_000_000, 3, 0.1)]
    [InlineData(10, 0, 0.1)]
    [InlineData(10, 3, 1.5)]
    public void What_cannot_be_invented_is_refused_in_words(int children, int years, double planted) =>
        Assert.StartsWith("Give", Assert.Throws<PlainError>(() => SynthVerb.Asked(children, years, 1, planted)).Message, StringComparison.Ordinal);

    private static Dictionary<string, string> Written(int seed)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "out");
        Write(folder, new(150, 2, seed, 0.2));

        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText);
    }

    private static void Write(string path, Population population)
    {
        using var folder = new SynthFolder(path);
        foreach (var family in population.Families())
        {
            folder.Write(family);
        }

        folder.Finish(population);
    }

    private static long Held(int after)
    {
        using var families = new Population(100_000, 3, 5, 0.02).Families().GetEnumerator();
        for (var family = 0; family < after && families.MoveNext(); family++)
        {
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>What is counted of the whole process, such as memory, is counted while no other test runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
