namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Sets the words beside marks: the strong before the rest, the latest before the earlier.</summary>
internal static class Captioned
{
    private const double Gap = 5;
    private const double TwoLinesFrom = 12;

    /// <summary>The labels of a lane's marks that fit.</summary>
    public static IEnumerable<Label> Set(IEnumerable<PlacedSpot> spots, Ground ground, Func<PlacedSpot, string, bool, IEnumerable<Label>> places) => spots
        .Where(placed => placed.Spot.Caption is not null)
        .OrderByDescending(placed => placed.Spot.Caption!.Strong)
        .ThenByDescending(placed => placed.Spot.At)
        .Select(placed => Options(placed.Spot.Caption!)
            .Select(text => ground.Set(places(placed, text, placed.Spot.Caption!.Strong)))
            .FirstOrDefault(label => label is not null))
        .OfType<Label>()
        .ToList();

    /// <summary>Beside, above or below a mark in the middle of a lane.</summary>
    public static IEnumerable<Label> Round(PlacedSpot placed, string text, bool strong)
    {
        var (box, y, ink) = (placed.Box, placed.Y, strong ? "" : "quiet");
        var (right, left) = (box.Right + Gap - 2, box.X - Gap + 2);

        yield return new([text], right, y + 5, ink, strong);
        yield return new([text], left, y + 5, ink, strong, AtEnd: true);
        if (text.Length >= TwoLinesFrom && Halves(text) is { } halves)
        {
            yield return new(halves, right, y - 3, ink, strong);
            yield return new(halves, left, y - 3, ink, strong, AtEnd: true);
        }

        yield return new([text], box.X + 1, y - 12, ink, strong);
        yield return new([text], box.Right - 1, y - 12, ink, strong, AtEnd: true);
        yield return new([text], box.X + 1, y + 21, ink, strong);
        yield return new([text], box.Right - 1, y + 21, ink, strong, AtEnd: true);
    }

    private static IEnumerable<string> Options(Caption caption) => [caption.Text, .. caption.Shorter ?? []];

    private static string[]? Halves(string text)
    {
        var middle = text.Length / 2;
        var space = Enumerable.Range(0, text.Length).Where(at => text[at] == ' ').OrderBy(at => Math.Abs(at - middle)).FirstOrDefault(-1);

        return space < 0 ? null : [text[..space], text[(space + 1)..]];
    }
}
