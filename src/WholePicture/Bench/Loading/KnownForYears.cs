using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Demo.Living;
using WholePicture.Demo.Living.Lives;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Bench.Loading;

/// <summary>
/// A child about whom there are so many entries as children have whom many know for years: births, moves, health and school as in any family, referral after referral with
/// the assessments and plans that follow, police called now and then, and school writing down what it sees. Told as the living population is, late and left out as often; one entry in 25 is not for everybody.
/// </summary>
internal sealed class KnownForYears
{
    private const int Seed = 1948;
    private const int Years = 9;
    private const int AgeAtFirst = 3;
    private const int CalledADayApart = 170;
    private const int QuietBetween = 50;
    private const int OneInHandling = 25;
    private readonly LivingPartnership partners = new(1000);

    /// <summary>Tells it: so many entries, the last of them before a day.</summary>
    public KnownForYears(int entries, DateOnly day)
    {
        var (from, chance) = (day.AddYears(-Years), new Chances(Seed, 1));
        var people = new Dictionary<string, CasePerson>
        {
            ["mother"] = new("999 940 0000", "Orla", "Winterfold", When.On(from.AddYears(-27)), Sex: Sex.Female),
            ["father"] = new(null, "Piran", "Winterfold", When.On(from.AddYears(-29)), Sex: Sex.Male),
            ["child1"] = new("999 940 0019", "Maeve", "Winterfold", When.On(from.AddYears(-AgeAtFirst))),
        };
        var life = new Life(1, chance, partners, people, from, day);
        Services.Tell(life);
        Growing.Tell(life);
        var called = from.AddDays(QuietBetween);
        for (var on = called; on < day; on = Later(on, London.Day(life.OpenUntil)).AddDays(QuietBetween))
        {
            for (; called < day && called <= on; called = called.AddDays(CalledADayApart))
            {
                PoliceCalls.Tell(life, called);
            }

            SocialCare.Refer(life, life.At(on, 12), Services.Gp(life), "Worry about a child");
        }

        SchoolSaw(life, entries - life.Story.Facts.Count);
        var told = life.Story.Facts.Select((fact, place) => place % OneInHandling == 0 ? NotForAll(fact, place / OneInHandling) : fact);
        Arrivals = CaseArrivals.Of(
            new("Known for years", "Invented", "child1", new(day, ""), partners.Agencies, partners.Professionals, people, [], [.. told], [], []), Arm.SharedUse);
    }

    /// <summary>Who works with the family.</summary>
    public Partnership Partnership => new(partners.Agencies, partners.Professionals);

    /// <summary>What is known, the earliest first.</summary>
    public IReadOnlyList<CaseArrival> Arrivals { get; }

    private static void SchoolSaw(Life life, int times)
    {
        var (school, days) = (life.From.AddYears(2).AddDays(QuietBetween), life.Until.DayNumber);
        for (var number = 0; number < times; number++)
        {
            life.Story.Tell(life.At(school.AddDays((days - school.DayNumber) * number / times), 15), life.Own(life.Partners.Schools), "said",
                new() { ["about"] = "How school is going" }, "child1:child", "seen");
        }
    }

    private static CaseFact NotForAll(CaseFact fact, int number)
    {
        var handling = fact.Entries[0]["people"]!.AsArray().Any(person => (string?)person!["is"] is "father") && number % 2 == 0
            ? new JsonObject { ["neverLearntBy"] = new JsonArray("father"), ["because"] = "Victim safety" }
            : new JsonObject { ["onlyThisAgency"] = true, ["because"] = "Kept to ourselves" };
        fact.Entries[0]["handling"] = handling;

        return fact;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
