namespace WholePicture.Safeguards.Catalogue;

/// <summary>Rows that a page carries, because it blocks, warns, chases or counts the days itself. A test holds each against the pages there are.</summary>
public static class CarriedByPages
{
    /// <summary>The number of a row, and the address of the page.</summary>
    public static IReadOnlyList<(string Row, string Page)> All { get; } =
    [
        ("CH-07", "/concerns/{id:guid}"),
        ("CH-10", "/requests"),
        ("EC-02", "/concerns/{id:guid}/challenge"),
        ("EC-03", "/concerns/{id:guid}/challenge"),
        ("EC-06", "/concerns/{id:guid}/challenge"),
    ];
}
