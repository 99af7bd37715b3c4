namespace WholePicture.Tests.House;

/// <summary>The source tree these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>What people wrote, with its path from the root; not what a build made of it.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, params string[] extensions) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        where extensions.Contains(Path.GetExtension(path), StringComparer.Ordinal)
        let fromRoot = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !fromRoot.Contains("/bin/", StringComparison.Ordinal) && !fromRoot.Contains("/obj/", StringComparison.Ordinal)
        select (fromRoot, File.ReadAllText(path));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "WholePicture.slnx")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
