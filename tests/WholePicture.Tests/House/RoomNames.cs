namespace WholePicture.Tests.House;

/// <summary>The rooms, from the first to the last: each may use those before it, and none after.</summary>
internal static class RoomNames
{
    public static IReadOnlyList<string> InOrder { get; } =
    [
        "Words", "Access", "People", "Matching", "Chronology", "Casework", "Pictures", "Safeguards", "Inbox", "Intake", "Learning", "Returns",
    ];

    /// <summary>The folder under src/WholePicture that a file stands in.</summary>
    public static string RoomOf(string path) => path["src/WholePicture/".Length..].Split('/')[0];

    /// <summary>What this room may not know of. Database and Web serve every room: one knows none of them, the other all.</summary>
    public static IEnumerable<string> OutOfSightOf(string room) => room switch
    {
        "Database" => InOrder,
        _ when InOrder.Contains(room) => InOrder.SkipWhile(other => other != room).Skip(1),
        _ => [],
    };
}
