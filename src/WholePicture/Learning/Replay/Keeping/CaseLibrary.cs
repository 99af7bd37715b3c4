using System.Reflection;
using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Learning.Replay.Keeping;

/// <summary>The cases that came with WholePicture: its project’s folder <c>cases</c>.</summary>
public static class CaseLibrary
{
    private const string Folder = "cases/";

    private static readonly Lazy<IReadOnlyList<(string Name, CaseFile File)>> all = new(Read);

    /// <summary>Each with the name of its file, by title.</summary>
    public static IReadOnlyList<(string Name, CaseFile File)> All => all.Value;

    /// <summary>The case of that name; null when there is none.</summary>
    public static CaseFile? Find(string name) => All.FirstOrDefault(one => one.Name == name).File;

    private static IReadOnlyList<(string Name, CaseFile File)> Read()
    {
        var here = Assembly.GetExecutingAssembly();

        return [.. here.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(here.GetManifestResourceStream(name)!);

            return (Name: Path.GetFileNameWithoutExtension(name[Folder.Length..]), File: CaseReader.From(reader.ReadToEnd()).File!);
        }).OrderBy(one => one.File.Title, StringComparer.Ordinal)];
    }
}
