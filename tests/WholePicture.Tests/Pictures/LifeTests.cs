using WholePicture.Pictures;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Pictures;

public class LifeTests
{
    [Theory]
    [InlineData("2026-11-18", "0 days")]
    [InlineData("2026-11-17", "1 day")]
    [InlineData("2026-11-12", "6 days")]
    [InlineData("2026-11-11", "1 week")]
    [InlineData("2026-11-10", "1 week 1 day")]
    [InlineData("2026-11-02", "2 weeks 2 days")]
    [InlineData("2025-11-19", "52 weeks")]
    [InlineData("2025-11-18", "1 year")]
    [InlineData("2024-11-19", "1 year")]
    [InlineData("2024-11-18", "2 years")]
    [InlineData("2008-11-19", "17 years")]
    public void An_age_is_said_as_people_say_it(string born, string said) => Assert.Equal(said, new Life(DateOnly.ParseExact(born, "yyyy-MM-dd", null), null).AgeInWords(Today.Day(0)));

    [Theory]
    [InlineData(-400, -10, "died 8 November 2026, 1 year old", "died 8 November 2026, 1 year old")]
    [InlineData(-3, 0, "died 18 November 2026, 3 days old", "died 18 November 2026, 3 days old")]
    [InlineData(null, -10, "the pregnancy ended 8 November 2026", "the pregnancy ended 8 November 2026")]
    [InlineData(-3, 5, "3 days", "3 days old")]
    public void Whoever_has_died_grows_no_older_and_nobody_waits_for_a_child_who_will_not_come(int? born, int ended, string age, string old)
    {
        var life = Dates(born, born is null ? 30 : null) with { Ended = Today.Day(ended) };

        Assert.Equal((age, old), (life.AgeInWords(Today.Day(0)), life.HowOld(Today.Day(0))));
        Assert.Equal(born is null && ended >= 0, life.InPregnancy(Today.Day(0)));
    }

    [Fact]
    public void In_a_leap_year_the_first_birthday_is_a_day_further_on() =>
        Assert.Equal("52 weeks 1 day", new Life(new(2024, 2, 28), null).AgeInWords(new(2025, 2, 27)));

    [Fact]
    public void A_child_not_born_yet_has_an_expected_date_and_one_of_whom_nobody_knows_neither_has_none()
    {
        Assert.Equal("unborn, expected 28 November 2026", new Life(null, Today.Day(10)).AgeInWords(Today.Day(0)));
        Assert.Equal("age not recorded", default(Life).AgeInWords(Today.Day(0)));
    }

    [Theory]
    [InlineData(null, 10, true)]
    [InlineData(null, -10, true)]
    [InlineData(0, 10, false)]
    [InlineData(1, null, true)]
    [InlineData(null, null, false)]
    public void Unborn_until_somebody_records_a_birth(int? born, int? due, bool unborn) => Assert.Equal(unborn, Dates(born, due).IsUnborn(Today.Day(0)));

    [Theory]
    [InlineData(null, 280, true)]
    [InlineData(null, 281, false)]
    [InlineData(280, null, true)]
    [InlineData(281, null, false)]
    [InlineData(0, 5, false)]
    public void A_pregnancy_is_forty_weeks_before_the_expected_date(int? born, int? due, bool pregnant) => Assert.Equal(pregnant, Dates(born, due).InPregnancy(Today.Day(0)));

    private static Life Dates(int? born, int? due) => new(born is { } birth ? Today.Day(birth) : null, due is { } expected ? Today.Day(expected) : null);
}
