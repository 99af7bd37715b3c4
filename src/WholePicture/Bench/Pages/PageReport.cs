using System.Globalization;
using System.Text;

namespace WholePicture.Bench.Pages;

/// <summary>The figures of <c>bench page</c>, for a person.</summary>
internal static class PageReport
{
    private static readonly TimeSpan p95 = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan p99 = TimeSpan.FromMilliseconds(200);

    public static string Of(PageScene scene, PageMeasured measured)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{scene.Children:#,0} children, {scene.Entries:#,0} entries; {scene.Large.Count} of the children with {scene.EntriesOfOne} entries each, whose pages are asked for. {Machine.InWords}, {measured.Taken}, shared with whoever asks.");
        Line(text, "Pages read", measured.Reads);
        Line(text, "Contacts recorded", measured.Writes);
        text.AppendLine(CultureInfo.InvariantCulture, $"Failed: {measured.Failed}. Looks recorded: {measured.Looks:#,0} of {measured.Reads.Count + measured.Writes.Count:#,0}. Contacts placed: {measured.Placed:#,0} of {measured.Writes.Count:#,0}. Longest page: {measured.Bytes / 1024} KB.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Pages read, p95 {Spread.Against(measured.Reads.P95, p95)}; p99 {Spread.Against(measured.Reads.P99, p99)}");

        return text.ToString();
    }

    private static void Line(StringBuilder text, string what, Spread spread) => text.AppendLine(CultureInfo.InvariantCulture,
        $"{what}: {spread.Count:#,0}; median {Spread.InWords(spread.Median)}, p95 {Spread.InWords(spread.P95)}, p99 {Spread.InWords(spread.P99)}, longest {Spread.InWords(spread.Longest)}");
}
