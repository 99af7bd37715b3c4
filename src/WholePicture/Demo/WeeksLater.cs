using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Demo;

/// <summary>
/// A case so many whole weeks later: every date and time in it, on the same day of the week and by the same clock on the wall.
/// So the demonstration, in whichever year it is loaded, is never about what was due long ago.
/// </summary>
internal static partial class WeeksLater
{
    private const string Day = "yyyy-MM-dd";
    private const string Month = "yyyy-MM";

    /// <summary>The case, so many weeks later; itself for none.</summary>
    public static CaseFile Of(CaseFile file, int weeks)
    {
        if (weeks == 0)
        {
            return file;
        }

        var (later, problems) = CaseReader.From(Moments().Replace(JsonSerializer.Serialize(file, HouseJson.Options), found => Moved(found, 7 * weeks)));

        return later ?? throw new FormatException($"{file.Title}, {weeks} weeks later, is no case: {string.Join("; ", problems)}");
    }

    private static string Moved(Match found, int days)
    {
        if (found.Groups["month"].Success)
        {
            // What is known to the month alone is about its middle
            return Text(Read(found.Groups["month"].Value, Month).AddDays(14 + days), Month);
        }

        var day = Read(found.Groups["day"].Value, Day).AddDays(days);
        var time = found.Groups["time"].Value;

        // What says how far it is from Greenwich must say so again: that day may be in summer and this one in winter
        return found.Groups["offset"].Success
            ? London.Instant(day + TimeSpan.Parse(time, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : Text(day, Day) + (time.Length > 0 ? $"T{time}" : "");
    }

    private static DateTime Read(string text, string format) => DateTime.ParseExact(text, format, CultureInfo.InvariantCulture);

    private static string Text(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<![\w-])(?<day>\d{4}-\d{2}-\d{2})(T(?<time>\d{2}:\d{2}(:\d{2})?)(?<offset>[+-]\d{2}:\d{2})?)?(?![\w-])|(?<=")(?<month>\d{4}-\d{2})(?=")""")]
    private static partial Regex Moments();
}
