using System.Text.Json;
using WholePicture.Database;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words.Json;

namespace WholePicture.Demo.Living;

/// <summary>Writes a living population into a folder, family by family: entries as any client sends them, the partnership, and apart from them who carries which pattern.</summary>
internal sealed class SynthFolder : IDisposable
{
    private readonly string folder;
    private readonly FileStream entries;
    private readonly FileStream labels;
    private readonly Dictionary<string, int> kinds = [];
    private int families;
    private int planted;

    /// <summary>Opens a folder that is not there yet or is empty; nothing is ever written over.</summary>
    public SynthFolder(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new PlainError($"The folder {folder} is not empty. Name one that is not there yet.");
        }

        this.folder = folder;
        Directory.CreateDirectory(Path.Combine(folder, "labels", "cases"));
        entries = File.Create(Path.Combine(folder, "entries.jsonl"), 1 << 16);
        labels = File.Create(Path.Combine(folder, "labels", "labels.jsonl"));
    }

    /// <summary>How many entries have been written.</summary>
    public int Entries { get; private set; }

    /// <summary>Writes one family.</summary>
    public void Write(LivingFamily family)
    {
        foreach (var arrival in CaseArrivals.Of(family.Case, Arm.SharedUse))
        {
            Line(entries, arrival.Entry);
            var kind = arrival.Entry["kind"]!.GetValue<string>();
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            Entries++;
        }

        families++;
        if (family.Pattern is not null)
        {
            planted++;
            Line(labels, new Label(family.Number, family.Pattern, family.Case.Child, family.Case.People[family.Case.Child].NhsNumber, family.Case.Expect));
            Whole(Path.Combine("labels", "cases", $"{family.Number:D6}-{family.Pattern}.json"), Few(family.Case));
        }
    }

    /// <summary>Writes who there is, and what was asked for.</summary>
    public void Finish(Population population)
    {
        Whole("partnership.json", new { agencies = population.Partners.Agencies, professionals = population.Partners.Professionals });
        Whole("about.json", new
        {
            population.Children,
            population.Years,
            population.Seed,
            population.Planted,
            From = Population.Begins,
            Until = population.Ends,
            families,
            familiesWithAPattern = planted,
            entries = Entries,
            kinds = kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).ToDictionary(),
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        entries.Dispose();
        labels.Dispose();
    }

    // A case of its own, so that it can be replayed: with those who wrote in it, and those on duty for everybody
    private static CaseFile Few(CaseFile whole)
    {
        var here = whole.Facts.SelectMany(fact => fact.Entries).Select(entry => entry["author"]!.GetValue<string>()).ToHashSet();
        here.UnionWith(whole.Professionals.Where(person => here.Contains(person.Id)).Select(person => person.Manager).OfType<string>());
        var people = whole.Professionals.Where(person => here.Contains(person.Id) || person.Duties is not null).ToList();

        return whole with { Professionals = people, Agencies = [.. whole.Agencies.Where(agency => people.Exists(person => person.Agency == agency.Id))] };
    }

    private void Whole(string name, object what)
    {
        using var file = File.Create(Path.Combine(folder, name));
        Line(file, what);
    }

    private static void Line(FileStream file, object what)
    {
        JsonSerializer.Serialize(file, what, HouseJson.Options);
        file.WriteByte((byte)'\n');
    }

    private sealed record Label(int Family, string Pattern, string Child, string? NhsNumber, IReadOnlyList<Expectation> Expect);
}
