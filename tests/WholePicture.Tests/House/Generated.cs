namespace WholePicture.Tests.House;

/// <summary>Files kept for people to read that the code itself can write, so that neither can say what the other does not.</summary>
internal static class Generated
{
    /// <summary>The file, by its path from the root, is what the code gives now; or is made so when WHOLEPICTURE_REGENERATE is set.</summary>
    public static void Check(string path, string content)
    {
        var file = Path.Combine(Checkout.Root, path);
        content = content.ReplaceLineEndings("\n").TrimEnd() + "\n";

        if (Environment.GetEnvironmentVariable("WHOLEPICTURE_REGENERATE") is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }

        var kept = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(kept == content, $"{path} is not what the code gives now: run WHOLEPICTURE_REGENERATE=1 ./test, read what changed, and commit it. {FirstDifference(kept, content)}");
    }

    private static string FirstDifference(string kept, string now)
    {
        var (before, after) = (kept.Split('\n'), now.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();

        return $"Line {line + 1} is \"{before.ElementAtOrDefault(line)}\" and would be \"{after.ElementAtOrDefault(line)}\".";
    }
}
