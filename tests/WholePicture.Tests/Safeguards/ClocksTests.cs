using WholePicture.Casework.Assessments;
using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Referrals;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards;

/// <summary>Clocks that run over a bank holiday, and over the two nights of the year on which the clocks change.</summary>
public class ClocksTests
{
    // As published, and not worked out by the code that is tested
    private static readonly string[] holidays =
    [
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26",
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
    ];

    public static TheoryData<string> Holidays => [.. holidays];

    [Theory]
    [MemberData(nameof(Holidays))]
    public void A_working_day_is_never_one_on_which_banks_are_closed(string holiday)
    {
        var closed = holidays.Select(day => DateOnly.Parse(day, null)).ToHashSet();
        var day = DateOnly.Parse(holiday, null);
        var (before, after) = (Next(day, -1), Next(day, 1));
        var sent = Surgery.Records(new Referral(SocialCare.Id, "Help"), before.DayNumber - Today.Day(0).DayNumber);

        var found = Safeguard.Check(PictureAt(London.Instant(after, new TimeOnly(16, 59)), sent), [new ReferralUnanswered()]);

        Assert.Empty(found.Now);
        Assert.Equal(London.Instant(after, new TimeOnly(17, 0)), Assert.Single(found.Coming).From);

        DateOnly Next(DateOnly from, int step)
        {
            do
            {
                from = from.AddDays(step);
            }
            while (closed.Contains(from) || from.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

            return from;
        }
    }

    [Theory]
    [InlineData("forward in March", "2026-03-28", 22, "2026-03-31T23:00:00+01:00")]
    [InlineData("back in October", "2026-10-24", 22, "2026-10-27T21:00:00+00:00")]
    public void Hours_are_counted_by_the_clock_that_never_changes(string story, string day, int hour, string ends)
    {
        var takes = Police.Records(new ProtectivePower(PowerToProtect.PoliceProtection), Back(day)).At(hour);

        Assert.True(DateTimeOffset.Parse(ends, null).AddHours(-24) == Assert.Single(Concerns<ProtectionEnds>(takes)).From, story);
    }

    [Theory]
    [InlineData("forward in March", "2026-03-20", "2026-03-30T10:00:00+01:00")]
    [InlineData("back in October", "2026-10-20", "2026-10-30T10:00:00+00:00")]
    public void Days_are_counted_to_the_same_hour_on_the_wall(string story, string day, string due)
    {
        var decided = SocialCare.EndsAssessment(Back(day), AssessmentOutcome.ChildInNeed);

        Assert.True(DateTimeOffset.Parse(due, null) == Assert.Single(Concerns<PlanMeetingLate>(decided)).From, story);
    }

    private static int Back(string day) => DateOnly.Parse(day, null).DayNumber - Today.Day(0).DayNumber;
}
