using System.Text.RegularExpressions;

namespace WholePicture.Tests.House;

/// <summary>A room may use the rooms above it, never those below: so each can be understood without the rest.</summary>
public sealed partial class RoomsLookOneWay
{
    [Fact]
    public void No_code_names_a_room_below_its_own() => Assert.Empty(
        from file in Checkout.Files("src/WholePicture", ".cs", ".cshtml")
        from below in RoomNames.OutOfSightOf(RoomNames.RoomOf(file.Path))
        where Names(Prose().Replace(file.Text, ""), below)
        select $"{file.Path} uses {below}");

    [Fact]
    public void No_query_reads_a_schema_below_its_room() => Assert.Empty(
        from file in Checkout.Files("src/WholePicture", ".sql")
        // The second wall stands round a child's whole picture, whichever room's table it guards
        where !file.Path.EndsWith("_wall.sql", StringComparison.Ordinal)
        from below in RoomNames.OutOfSightOf(RoomNames.RoomOf(file.Path))
        where Regex.IsMatch(SqlText.WithoutComments(file.Text), $@"\b{below.ToLowerInvariant()}\.[a-z_]+")
        select $"{file.Path} reads {below}");

    [Fact]
    public void Every_folder_is_a_room_in_the_list_or_serves_them_all() => Assert.Empty(
        Checkout.Files("src/WholePicture", ".cs")
            .Where(file => file.Path.Count(letter => letter == '/') > 2)
            .Select(file => RoomNames.RoomOf(file.Path)).Distinct()
            .Except([.. RoomNames.InOrder, .. RoomNames.Beside]));

    [Theory]
    [InlineData("using WholePicture.Inbox;", true)]
    [InlineData("using WholePicture.Inbox.Delivery;", true)]
    [InlineData("var item = new WholePicture.Inbox.Item();", true)]
    [InlineData("public Inbox.Item Raise();", true)]
    [InlineData("Task<Inbox.Item> Raise();", true)]
    [InlineData("using WholePicture.InboxTray;", false)]
    [InlineData("var count = picture.Inbox.Count;", false)]
    [InlineData("public required Inbox Inbox { get; init; }", false)]
    public void What_counts_as_naming_a_room(string code, bool names) => Assert.Equal(names, Names(code, "Inbox"));

    /// <summary>In full, or as code inside our namespace may: by the room's own name and a dot.</summary>
    private static bool Names(string code, string room) => Regex.IsMatch(code, $@"\bWholePicture\.{room}\b|(?<![.\w""/]){room}\.[A-Z]\w");

    /// <summary>Comments and plain text may name any room.</summary>
    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|@\*.*?\*@|"(\\.|[^"\\\n])*"|<!--.*?-->""", RegexOptions.Singleline)]
    private static partial Regex Prose();
}
