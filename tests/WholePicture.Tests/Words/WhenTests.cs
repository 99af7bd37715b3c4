using System.Text.Json;
using FsCheck.Fluent;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Words;

public class WhenTests
{
    private static readonly FsCheck.Gen<When> dates = Always.Any(chance => WhenText.Read(Text(chance))).Where(date => date is not null).Select(date => date!.Value);

    [Theory]
    [InlineData("2026-04-27T21:40", "27 April 2026, 9:40pm", "on 27 April 2026, 9:40pm")]
    [InlineData("2026-04-27", "27 April 2026", "on 27 April 2026")]
    [InlineData("2026-04", "April 2026", "in April 2026")]
    [InlineData("2026", "2026", "in 2026")]
    [InlineData("2026-03/2026-05", "between 1 March 2026 and 31 May 2026", "between 1 March 2026 and 31 May 2026")]
    [InlineData("2026-03-01/2026-05-04", "between 1 March 2026 and 4 May 2026", "between 1 March 2026 and 4 May 2026")]
    [InlineData("../2025-11-01", "before 2 November 2025", "before 2 November 2025")]
    [InlineData("2026-03-01/..", "from 1 March 2026 on", "from 1 March 2026 on")]
    [InlineData("../..", "not known when", "not known when")]
    public void It_is_said_as_surely_as_it_was_given(string given, string words, string inSentence)
    {
        var when = WhenText.Read(given)!.Value;

        Assert.Equal(words, when.ToString());
        Assert.Equal(inSentence, when.OnInWords);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("27/04/2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13")]
    [InlineData("26")]
    [InlineData("2026-04-27T25:00")]
    [InlineData("2026-04-27T21:40:00")]
    [InlineData("2026-04-27 ")]
    [InlineData("2026-05/2026-03")]
    [InlineData("2026-05-01/2026-05-02/2026-05-03")]
    [InlineData("2026-05-01/")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("٢٠٢٦")]
    public void What_is_not_a_date_is_not_guessed_at(string? given) => Assert.Null(WhenText.Read(given));

    [Theory]
    [InlineData("2026-04-27", true, false)]
    [InlineData("2026-04-27T21:40", true, true)]
    [InlineData("2026-04", false, false)]
    [InlineData("2026-04-27/2026-04-28", false, false)]
    [InlineData("../2026-04-27", false, false)]
    public void A_day_or_an_hour_is_known_only_when_somebody_gave_one(string given, bool day, bool time)
    {
        var when = WhenText.Read(given)!.Value;

        Assert.Equal(day, when.Day is not null);
        Assert.Equal(time, when.HasTime);
    }

    [Fact]
    public void It_travels_word_for_word() => Always.Holds(dates, date =>
        Assert.Equal(date, JsonSerializer.Deserialize<When>(JsonSerializer.Serialize(date, HouseJson.Options), HouseJson.Options)));

    [Fact]
    public void It_begins_before_it_ends_and_is_said_in_words() => Always.Holds(dates, date =>
    {
        Assert.True(date.From < date.Until);
        Assert.NotEmpty(date.ToString());
    });

    [Fact]
    public void Any_three_have_one_order() => Always.Holds(dates.Three(), three =>
    {
        var (one, two, last) = three;

        Assert.Equal(Math.Sign(one.CompareTo(two)), -Math.Sign(two.CompareTo(one)));
        Assert.Equal(one < two, two > one);
        Assert.Equal(one <= two, !(one > two));
        Assert.Equal(one >= two, !(one < two));
        Assert.True(!(one <= two && two <= last) || one <= last);
    });

    [Theory]
    [InlineData("2026-04-27T09:00", "2026-04-27T10:00")]
    [InlineData("2026-04-27T00:00", "2026-04-27")]
    [InlineData("2026-04-01", "2026-04")]
    [InlineData("2026-04", "2026-04-02")]
    [InlineData("../2025-11-01", "2026-01-01")]
    public void Earlier_comes_first_and_of_two_that_begin_together_the_surer(string first, string second) =>
        Assert.True(WhenText.Read(first)!.Value < WhenText.Read(second)!.Value);

    [Fact]
    public void A_day_and_a_minute_are_read_as_they_are_in_London()
    {
        Assert.Equal("2026-07-02", When.On(new(2026, 7, 2)).AsGiven);
        Assert.Equal("2026-07-02T00:30", When.At(new(2026, 7, 1, 23, 30, 0, TimeSpan.Zero)).AsGiven);
    }

    private static string Text(Random chance) => chance.Next(4) switch
    {
        0 => $"{Part(chance)}/{Part(chance)}",
        1 => $"../{Part(chance)}",
        2 => $"{Part(chance)}/..",
        _ => Part(chance),
    };

    private static string Part(Random chance)
    {
        var moment = new DateTime(2, 1, 1).AddMinutes(chance.NextInt64(5_000_000_000));

        return moment.ToString(chance.Pick(["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm"]), System.Globalization.CultureInfo.InvariantCulture);
    }
}
