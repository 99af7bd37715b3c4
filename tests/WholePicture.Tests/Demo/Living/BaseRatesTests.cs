using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Demo.Living;
using WholePicture.Words;

namespace WholePicture.Tests.Demo.Living;

/// <summary>What happens in an invented population is counted and held against practice rules §11.</summary>
public sealed class BaseRatesTests(BaseRatesTests.Counted counted) : IClassFixture<BaseRatesTests.Counted>
{
    [Theory]
    [InlineData("births (2,800 to 60,000 children)", "birth", 46.7, 0.15)]
    [InlineData("police call-outs with a child at home (6,100, a third of them)", "police-call-out", 35.6, 0.2)]
    [InlineData("referrals (3,140)", "referral", 52.3, 0.15)]
    [InlineData("assessments (3,220)", "assessment", 53.7, 0.2)]
    [InlineData("enquiries (1,145)", "enquiry", 19.1, 0.2)]
    [InlineData("conferences (360)", "conference", 6.0, 0.25)]
    [InlineData("children at MARAC (148,270 to 14 million)", "marac", 10.4, 0.3)]
    public void As_many_a_year_in_1000_children_as_are_published(string what, string which, double published, double within) =>
        Between(what, counted.PerThousandAYear(which), published * (1 - within), published * (1 + within));

    [Theory]
    [InlineData("referrals by police (28 in 100)", "referral-police", "referral", 0.28, 0.05)]
    [InlineData("referrals by schools (21 in 100)", "referral-school", "referral", 0.21, 0.05)]
    [InlineData("referrals again within a year (22.6 in 100)", "again", "referral", 0.226, 0.05)]
    [InlineData("referrals that end there (7.1 in 100)", "nothing", "decided", 0.071, 0.02)]
    [InlineData("assessments over 45 days (14 in 100)", "late", "assessment", 0.14, 0.04)]
    [InlineData("conferences within 15 days (81 in 100)", "in-time", "conference", 0.81, 0.07)]
    [InlineData("new-birth visits by 14 days (85 in 100)", "visited", "birth-visited", 0.852, 0.04)]
    public void As_large_a_share_as_is_published(string what, string part, string whole, double published, double within) =>
        Between(what, counted.Of(part) / counted.Of(whole), published - within, published + within);

    private static void Between(string what, double counted, double least, double most) =>
        Assert.True(counted >= least && counted <= most, string.Create(CultureInfo.InvariantCulture, $"{what}: counted {counted:0.000}, not from {least:0.000} to {most:0.000}"));

    /// <summary>One population, counted once. What touches every child of a family counts once for each, as the published figures do.</summary>
    public sealed class Counted
    {
        private const int Children = 30_000;
        private const int Years = 3;
        private readonly Dictionary<string, double> counts = [];

        public Counted()
        {
            foreach (var family in new Population(Children, Years, 3, 0).Families())
            {
                Count(family.Case.Facts.SelectMany(fact => fact.Entries).ToList(), family);
            }
        }

        public double Of(string what) => counts.GetValueOrDefault(what);

        public double PerThousandAYear(string what) => Of(what) / Years / Children * 1000;

        private void Count(List<JsonObject> entries, LivingFamily family)
        {
            DateTimeOffset? referred = null, started = null, enquiry = null;
            foreach (var entry in entries.OrderBy(At))
            {
                var (body, at, children) = (entry["body"]!.AsObject(), At(entry), entry["people"]!.AsArray().Count(person => (string?)person!["as"] == "child"));
                switch ((string?)entry["kind"])
                {
                    case "birth":
                        Add("birth", 1);
                        break;
                    case "police-call-out":
                        Add("police-call-out", 1);
                        break;
                    case "marac-referral":
                        Add("marac", family.Case.People.Keys.Count(key => key.StartsWith("child", StringComparison.Ordinal)));
                        break;
                    case "referral" when (string?)body["to"] == "vale-social-care":
                        Add("referral", children);
                        Add((string?)entry["agency"] == "vale-police" ? "referral-police" : $"referral-{((string)entry["agency"]!).Split('-')[0]}", children);
                        Add("again", referred is { } before && at < before.AddYears(1) ? children : 0);
                        (referred, started) = (at, at);
                        break;
                    case "referral-decision" when (string?)entry["agency"] == "vale-social-care":
                        Add("decided", children);
                        Add("nothing", (string?)body["answer"] == "turned-down" ? children : 0);
                        break;
                    case "assessment-ended" when started is { } began && Days(began, at) <= 100:
                        Add("assessment", children);
                        Add("late", Days(began, at) > 45 ? children : 0);
                        started = null;
                        break;
                    case "meeting-held" when (string?)body["type"] == "strategy" && body["decisions"] is not null:
                        Add("enquiry", children);
                        enquiry = at;
                        break;
                    case "meeting-held" when (string?)body["type"] == "initial-conference":
                        Add("conference", children);
                        Add("in-time", Days(enquiry!.Value, at) <= 15 ? children : 0);
                        break;
                    default:
                        break;
                }
            }

            Visited(entries, family);
        }

        private void Visited(List<JsonObject> entries, LivingFamily family)
        {
            foreach (var child in family.Case.People.Where(person => person.Value.BornOn is not null))
            {
                var born = child.Value.Born!.Value.Day!.Value;
                if (entries.Where(entry => (string?)entry["kind"] == "visit" && (string?)entry["agency"] == "vale-health-visiting" && entry["people"]!.AsArray().Any(person => (string?)person!["is"] == child.Key))
                    .Select(entry => London.Day(At(entry)).DayNumber - born.DayNumber).Where(age => age is >= 0 and < 60).Order().ToList() is [var first, ..])
                {
                    Add("birth-visited", 1);
                    Add("visited", first <= 14 ? 1 : 0);
                }
            }
        }

        private void Add(string what, double count) => counts[what] = Of(what) + count;

        private static DateTimeOffset At(JsonObject entry) => DateTimeOffset.Parse((string)entry["known"]!, CultureInfo.InvariantCulture);

        private static int Days(DateTimeOffset from, DateTimeOffset until) =>
            Enumerable.Range(1, Math.Max(0, London.Day(until).DayNumber - London.Day(from).DayNumber)).Count(day => WorkingDays.IsWorkingDay(London.Day(from).AddDays(day)));
    }
}
