namespace WholePicture.Tests.House;

/// <summary>A file holds one idea and is read in one sitting.</summary>
public sealed class FilesStaySmall
{
    private static readonly List<(string Path, int Lines)> files =
    [
        .. from folder in new[] { "src", "tests" }
           from file in Checkout.Files(folder, ".cs", ".cshtml")
           select (file.Path, file.Text.AsSpan().Count('\n')),
    ];

    [Fact]
    public void None_is_over_300_lines() => Assert.DoesNotContain(files, file => file.Lines > 300);

    [Fact]
    public void Half_are_60_lines_or_fewer() => Assert.InRange(files.Select(file => file.Lines).Order().ElementAt(files.Count / 2), 1, 60);
}
