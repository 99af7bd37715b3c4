using WholePicture.Learning.Replay.Cases;
using WholePicture.Tests.House;

namespace WholePicture.Tests.Learning;

/// <summary>The cases in <c>cases/</c>.</summary>
internal static class CasesRead
{
    private static readonly Dictionary<string, CaseFile> read = Directory.GetFiles(Path.Combine(Checkout.Root, "cases"), "*.json")
        .ToDictionary(path => Path.GetFileName(path), Read);

    /// <summary>Their names, in order.</summary>
    public static IEnumerable<string> Names => read.Keys.Order(StringComparer.Ordinal);

    /// <summary>Mira, whom other tests tell of too.</summary>
    public static CaseFile Mira => Of("kent-mira.json");

    public static CaseFile Of(string name) => read[name];

    private static CaseFile Read(string path)
    {
        var found = CaseReader.From(File.ReadAllText(path));
        Assert.True(found.File is not null, $"{path}\n{string.Join("\n", found.Problems)}");

        return found.File!;
    }
}
