namespace WholePicture.Tests.House;

/// <summary>The rooms, from the first to the last: each may use those before it, and none after.</summary>
internal static class RoomNames
{
    public static IReadOnlyList<string> InOrder { get; } =
    [
        "Words", "Access", "People", "Matching", "Chronology", "Casework", "Pictures", "Safeguards", "Inbox", "Intake", "Learning", "Returns",
    ];

    /// <summary>What serves the rooms and is none: the store, the pages' frame, the invented people, the measurements.</summary>
    public static IReadOnlyList<string> Beside { get; } = ["Database", "Web", "Demo", "Bench"];

    /// <summary>The folder under src/WholePicture that a file stands in.</summary>
    public static string RoomOf(string path) => path["src/WholePicture/".Length..].Split('/')[0];

    /// <summary>What this room may not know of. Database knows no room; what else stands beside them may know all.</summary>
    public static IEnumerable<string> OutOfSightOf(string room) => room switch
    {
        "Database" => InOrder,
        _ when InOrder.Contains(room) => InOrder.SkipWhile(other => other != room).Skip(1).Concat(["Demo", "Bench"]),
        _ => [],
    };
}
