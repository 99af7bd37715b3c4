using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Access.Looks.Checking;

/// <summary>A file of checkpoints, one a line, each naming the one before it: none can be taken out from between unseen.</summary>
public static class CheckpointFile
{
    /// <summary>All of them; none when there is no file yet.</summary>
    public static IReadOnlyList<Checkpoint> Read(string path) => File.Exists(path)
        ? [.. Whole(File.ReadAllText(path)).TrimEnd('\n').Split('\n').Select((line, index) => (line, index)).Where(one => one.line.Length > 0).Select(one => Parse(one.line, $"{path}, line {one.index + 1}"))]
        : [];

    /// <summary>The last of them; null when there is none.</summary>
    public static Checkpoint? Last(string path) => Read(path) is { Count: > 0 } all ? all[^1] : null;

    /// <summary>Nobody else adds to it until what is returned is let go: of two who signed at once, the second would not follow the first.</summary>
    /// <exception cref="PlainError">Somebody else has it.</exception>
    public static IDisposable Alone(string path)
    {
        try
        {
            return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException error)
        {
            throw new PlainError($"{path} cannot be added to now ({error.Message}). Try again in a moment.", error);
        }
    }

    /// <summary>One more at the end, on the disk when this ends.</summary>
    public static void Add(string path, Checkpoint checkpoint)
    {
        var before = File.Exists(path) ? Whole(File.ReadAllText(path)) : "";
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write);
        file.SetLength(Encoding.UTF8.GetByteCount(before));
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes($"{(before.Length == 0 || before.EndsWith('\n') ? "" : "\n")}{checkpoint.ToLine()}\n"));
        file.Flush(flushToDisk: true);
    }

    /// <summary>Which can be believed, and what is wrong with the others.</summary>
    public static (IReadOnlyList<Checkpoint> Sound, IReadOnlyList<Finding> Found) Check(IReadOnlyList<Checkpoint> all, ECDsa key)
    {
        var sound = all.Where(checkpoint => checkpoint.IsSignedBy(key)).ToList();
        var found = all.Except(sound).Select(forged => new Finding(Tampered.Signature, forged.Sequence, forged.Sequence)).ToList();
        for (var place = 0; place < all.Count; place++)
        {
            var before = place == 0 ? null : all[place - 1];
            if (!all[place].Follows(before))
            {
                found.Add(new(Tampered.CheckpointRemoved, (before?.Sequence ?? 0) + 1, Math.Max((before?.Sequence ?? 0) + 1, all[place].Sequence)));
            }
        }

        return (sound, found);
    }

    // One that was being written when everything stopped has no end. Nobody was told that it was signed, and it counts for nothing
    private static string Whole(string text) => text.EndsWith('}') ? text : text[..(text.LastIndexOf('\n') + 1)];

    private static Checkpoint Parse(string line, string where)
    {
        try
        {
            return JsonSerializer.Deserialize<Checkpoint>(line, HouseJson.Options)!;
        }
        catch (JsonException error)
        {
            throw new PlainError($"{where}, is not a checkpoint: it was changed, or cut short. Use another copy of the file.", error);
        }
    }
}
