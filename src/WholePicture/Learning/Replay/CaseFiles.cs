using WholePicture.Database;
using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Learning.Replay;

/// <summary>Finds and reads the case files asked for: one, or every one in a folder.</summary>
internal static class CaseFiles
{
    public static IReadOnlyList<CaseFile> At(string path)
    {
        var files = System.IO.Directory.Exists(path) ? System.IO.Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).ToList()
            : File.Exists(path) ? [path]
            : throw new PlainError($"There is no case file or folder {path}.");

        return files.Count == 0 ? throw new PlainError($"There is no case file in {path}.") : [.. files.Select(Read)];
    }

    private static CaseFile Read(string path)
    {
        var read = CaseReader.From(File.ReadAllText(path));

        return read.File ?? throw new PlainError(
            $"{path} is not a case file:\n{string.Join('\n', read.Problems.Select(problem => $"  {(problem.Pointer.Length == 0 ? "the file" : problem.Pointer)}: {problem.Detail}"))}");
    }
}
