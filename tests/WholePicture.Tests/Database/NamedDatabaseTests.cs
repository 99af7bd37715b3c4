using System.CommandLine;
using WholePicture.Database;

namespace WholePicture.Tests.Database;

/// <summary>A slip in the name of a folder must not be answered from an empty database begun there: "verified", "0 differ", "done".</summary>
public class NamedDatabaseTests
{
    [Theory]
    [InlineData("sweep")]
    [InlineData("audit verify")]
    [InlineData("explain 0198b6f4-0000-7000-8000-000000000000 --as nia")]
    [InlineData("partnership print")]
    [InlineData("partnership leave nia")]
    [InlineData("account make nia")]
    public async Task A_folder_without_a_database_is_not_taken_for_an_empty_one(string typed)
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var door = new RootCommand { DatabaseOption.Option };
        foreach (var verb in Verbs.All)
        {
            door.Subcommands.Add(verb);
        }

        var error = await Assert.ThrowsAsync<PlainError>(() => door.Parse([.. typed.Split(' '), "--database", folder]).InvokeAsync(new() { EnableDefaultExceptionHandler = false }));

        Assert.StartsWith($"There is no database in the folder {folder}.", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }
}
