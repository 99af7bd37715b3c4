using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using WholePicture.Demo;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Tests.Learning;
using WholePicture.Words;
using WholePicture.Words.Json;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Demo;

/// <summary>The demonstration is never about what was due long ago, and always the same story.</summary>
public class WeeksLaterTests
{
    [Theory]
    [InlineData("2026-11-10T09:00", "2026-11-18T16:05")]
    [InlineData("2026-11-18T16:05", "2026-11-18T16:05")]
    [InlineData("2026-11-25T16:04", "2026-11-18T16:05")]
    [InlineData("2026-11-25T16:05", "2026-11-25T16:05")]
    [InlineData("2027-07-04T12:00", "2027-06-30T16:05")]
    [InlineData("2031-01-01T08:00", "2030-12-25T16:05")]
    public void It_stands_not_a_week_before_it_was_loaded(string loaded, string stands) =>
        Assert.Equal(Moment(stands), DemoLoad.Stands(Moment(loaded)));

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(33)]
    [InlineData(53)]
    [InlineData(218)]
    public void Everything_that_should_be_raised_is_raised_so_many_weeks_later(int weeks)
    {
        var later = WeeksLater.Of(CasesRead.Mira, weeks);

        var run = new FromNothing(later, LocalSettings.National).Run(CaseArrivals.Of(later, Arm.SharedUse));

        Assert.Empty(Verdicts.Of(later, Arm.SharedUse, run.Steps).Where(verdict => !verdict.IsMet).Select(verdict => $"{verdict.Expected.Id} due {verdict.Due}, raised {verdict.Raised}"));
    }

    [Fact]
    public void Every_day_is_moved_and_every_clock_says_the_same()
    {
        var (before, after) = (CasesRead.Mira, WeeksLater.Of(CasesRead.Mira, 20));
        var (was, now) = (CaseArrivals.Of(before, Arm.SharedUse), CaseArrivals.Of(after, Arm.SharedUse));

        Assert.Equal(was.Select(arrival => London.At(arrival.At).DateTime.AddDays(140)), now.Select(arrival => London.At(arrival.At).DateTime));
        Assert.Equal(before.Harm.On.AddDays(140), after.Harm.On);
        Assert.Equal(Days(was).Select(day => day.AddDays(140)), Days(now));
    }

    [Fact]
    public void Back_again_it_is_what_was_typed()
    {
        static string Text(CaseFile file) => JsonSerializer.Serialize(file, HouseJson.Options);

        Assert.Equal(Text(CasesRead.Mira), Text(WeeksLater.Of(WeeksLater.Of(CasesRead.Mira, 104), -104)));
    }

    // Wherever in an entry one stands
    private static IEnumerable<DateOnly> Days(IEnumerable<CaseArrival> arrivals) => arrivals
        .SelectMany(arrival => Regex.Matches(arrival.Entry.ToJsonString(), @"\d{4}-\d{2}-\d{2}")).Select(found => DateOnly.Parse(found.Value, CultureInfo.InvariantCulture));

    private static DateTimeOffset Moment(string text) => London.Instant(DateTime.Parse(text, CultureInfo.InvariantCulture));
}
