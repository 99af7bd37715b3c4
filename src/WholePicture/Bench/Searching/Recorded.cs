using System.Text.Json;
using WholePicture.Bench.Matching.People;
using WholePicture.Bench.Matching.Writing;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Bench.Searching;

/// <summary>What two agencies recorded of a household: a surgery knows names, days, numbers and the home; a school, earlier, what people are called, what they were called before, and where they lived.</summary>
internal static class Recorded
{
    private static readonly JsonElement body = JsonSerializer.SerializeToElement(new { about = "A change of address" }, HouseJson.Options);
    private static readonly DateTimeOffset at = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The key of a person by their number.</summary>
    public static Guid Key(int number) => new(number, 0, 0, [0x80, 0, 0, 0, 0, 0, 0, 1]);

    /// <summary>Both entries.</summary>
    public static IEnumerable<Entry> Of(IReadOnlyList<Person> household)
    {
        yield return Entry("surgery", household, 0, person => Given(person) with { Given = person.IsBorn ? person.Given : null, Family = person.IsBorn ? person.Family : null, NhsNumber = person.IsBorn ? person.Nhs : null },
            household.SelectMany(Contact));
        yield return Entry("school", [.. household.Where(person => person.IsBorn)], 1, person => Given(person) with { Given = person.Called, Family = person.Before, Born = null, Expected = null, MotherRef = null },
            household.Where(person => person.IsBorn && person.Homes.Count > 1).Select(person => new StatementGiven(Ref(person), Question.LivesAt, Address(person.Homes[^1]))));
    }

    /// <summary>12 Mill Lane, EX1 4AB.</summary>
    public static string Address(Home home) => $"{Plainly.Address(home)}, {home.Postcode}";

    private static Entry Entry(string agency, IReadOnlyList<Person> people, int order, Func<Person, PersonGiven> given, IEnumerable<StatementGiven> said)
    {
        var reference = $"{people[0].Id}";
        var id = new Guid(people[0].Id, (short)order, 1, [0x80, 0, 0, 0, 0, 0, 0, 2]);
        var when = at.AddDays(-300 * order);
        var draft = new EntryDraft("said", When.At(when), when, HowKnown.OnRecord, [.. people.Select(given)], body, agency, Reference: reference, Statements: [.. said]);

        return new(new(id), new(agency), when, draft, new Said("A change of address"), [.. people.Select(person => new PersonId(Key(person.Id)))]);
    }

    private static IEnumerable<StatementGiven> Contact(Person person) => person.Mother is not null && !person.IsBorn ? []
        : person.Mother is not null ? [new(Ref(person), Question.LivesAt, Address(person.Homes[0]))]
        : [new(Ref(person), Question.LivesAt, Address(person.Homes[0])), new(Ref(person), Question.Telephone, person.Mobile)];

    private static PersonGiven Given(Person person) => new(
        person.Mother is not null ? PersonRole.Child : person.IsGirl ? PersonRole.Mother : PersonRole.Father,
        Ref(person),
        Born: person.IsBorn ? When.On(person.Born) : null,
        Expected: person.Due is { } due ? When.On(due) : null,
        MotherRef: person.Due is null ? null : Ref(person.Mother!),
        Sex: person.IsGirl ? Sex.Female : Sex.Male);

    private static string Ref(Person person) => $"p{person.Id}";
}
