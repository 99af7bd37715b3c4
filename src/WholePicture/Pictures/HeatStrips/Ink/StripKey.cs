using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;

namespace WholePicture.Pictures.HeatStrips.Ink;

/// <summary>The marks that a strip uses, each with its words.</summary>
public static class StripKey
{
    private const double Cell = 20;

    /// <summary>Each mark as SVG, and what it means; none that the strip does not use.</summary>
    public static IEnumerable<(string Mark, string Words)> Of(HeatStrip strip)
    {
        var stretches = strip.Rows.SelectMany(row => row.Stretches).ToList();
        (WeekState State, int Entries, string Words)[] marks =
        [
            (WeekState.Recorded, 1, "one entry that week"),
            (WeekState.Recorded, 2, "two"),
            (WeekState.Recorded, 3, "three or more"),
            (WeekState.Nothing, 0, "somebody looked: nothing"),
            (WeekState.NotRecorded, 0, "not recorded: nobody looked"),
        ];

        return marks.Where(mark => stretches.Any(stretch => stretch.State == mark.State && (stretch.State is not WeekState.Recorded || Math.Min(stretch.Entries.Count, 3) == mark.Entries)))
            .Select(mark => (Drawn(mark.State, mark.Entries), mark.Words));
    }

    private static string Drawn(WeekState state, int entries)
    {
        var name = $"key-{state.ToString().ToLowerInvariant()}-{entries}";
        var pattern = state switch { WeekState.Recorded => StripPatterns.Hatch(name, entries), WeekState.NotRecorded => StripPatterns.Crossed(name), _ => null };

        return Svg.El("svg", ("class", "swimlane-ink strip-ink"), ("width", Cell + 2), ("height", StripFrame.Tall + 2), ("viewBox", "0 0 22 26"), ("aria-hidden", "true"), ("focusable", "false"))
            .With(
            [
                StripPatterns.Of(name),
                Svg.El("rect", ("x", 1.0), ("y", 1.0), ("width", Cell), ("height", StripFrame.Tall), ("class", state is WeekState.NotRecorded ? "crossed" : "cell-edge"), ("fill", pattern is null ? "none" : $"url(#{pattern})")),
                entries > 0 ? Svg.Words($"{entries}", 11, 17.7, "count", "middle") : null,
                state is WeekState.Nothing ? Svg.El("circle", ("cx", 11.0), ("cy", 13.0), ("r", 4.0), ("class", "ring")) : null,
            ]).ToString(SaveOptions.DisableFormatting);
    }
}
