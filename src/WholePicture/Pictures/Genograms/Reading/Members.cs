using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Draws each person from all that was written down of them.</summary>
internal sealed class Members(Picture picture, Mentions mentions, Naming naming, Homes homes, IReadOnlyList<Tie> notParents)
{
    private const int AYear = 365;

    public Member Of(string key)
    {
        if (mentions.IsNameless(key))
        {
            var shape = Sexed(Sex.NotRecorded, naming.ParentAs(key));

            return new(key, shape, "", ["Not in this picture"], true, false, false, new($"m-{key}", Part.People, $"Somebody not in this picture, {shape.InWords()}. Named in another family’s", "", []));
        }

        var person = mentions.Of(key);
        var died = person.Records.Where(record => record.Given.As is PersonRole.Deceased).Select(record => record.Entry).FirstOrDefault();
        var named = !mentions.IsNotNamed(key);
        var figure = person.Life.IsUnborn(picture.Today) ? Figure.Unborn : Sexed(person.Sex, naming.ParentAs(key));
        var kin = naming.Kin(key);
        string[] words =
        [
            .. new[] { key == naming.Child ? Say.Sentence(picture.ChildName()) : kin ?? Say.Sentence(Naming.CalledThere(person) ?? "not named"), named && key != naming.Child && person.Name is { } name ? name : null, Dated(person, died) }.OfType<string>(),
        ];

        return new(key, figure, died is not null ? "" : named ? Age(person) : "?", words, named, died is not null, key == naming.Child, Stated(key, person, figure, died));
    }

    private Stated Stated(string key, Person person, Figure figure, Entry? died)
    {
        var (entry, given) = person.Records[^1];
        var name = person.Name is { } known ? known : key == naming.Child ? "Name not recorded" : null;
        var who = string.Join(", ", new[] { key == naming.Child ? "The child" : naming.Kin(key), mentions.IsNotNamed(key) ? Say.Sentence(Naming.CalledThere(person) ?? "somebody") : name, figure.InWords() }.OfType<string>());
        string?[] more =
        [
            mentions.IsNotNamed(key) ? $"Not recorded who{(person.Records.Count > 1 ? $"; mentioned {person.Records.Count} times, and whether that is one person is not recorded" : "")}" : null,
            Life(person), person.Aliases.Any() ? $"Also recorded as {Say.List(person.Aliases)}" : null, Died(died), homes.Stays(key),
            .. notParents.Where(tie => tie.One == key).Select(tie => $"Said not to be {naming.Of(tie.Other)}’s parent ({Say.Lower(picture.On(tie.Statements[^1]))})"),
        ];

        return new($"m-{key}", Part.People, string.Join(". ", more.OfType<string>().Prepend(who)), $"First recorded as {Say.Words(given.As)}: {Say.Lower(picture.On(entry))}", [.. person.Records.Select(record => record.Entry).Distinct()])
        {
            Adult = picture.People.ContainsKey(person.Id) && !picture.People[person.Id].IsChild(picture.Today) && !person.Life.IsUnborn(picture.Today) ? person.Id : null,
        };
    }

    private string? Died(Entry? died) => died is null ? null
        : $"{died.Body switch { Death => $"Died {died.Happened.OnInWords}", PregnancyEnded => $"The pregnancy ended {died.Happened.OnInWords}", _ => "Said to be dead" }} ({Say.Lower(picture.On(died))})";

    private string? Life(Person person) => person.Life.Born is { } born && born <= picture.Today ? $"Born {London.InWords(born)}"
        : person.Life.Expected is { } due ? $"Expected {London.InWords(due)}"
        : person.Records.Select(record => record.Given.Born).FirstOrDefault(when => when is not null) is { } when ? $"Born {when.OnInWords}" : "Date of birth not recorded";

    private string? Dated(Person person, Entry? died)
    {
        var born = person.Records.Select(record => record.Given.Born).FirstOrDefault(when => when is not null);

        return (born, died) switch
        {
            ({ } when, { Body: Casework.Health.Death, Happened.Day: { } end }) => $"{when.Place.Year} to {end.Year}",
            (_, not null) => "died",
            ({ } when, _) => $"born {when.Place.Year}",
            _ => person.Life.Expected is { } due ? $"due {Dates.Short(due, picture.Today)}" : null,
        };
    }

    private string Age(Person person) => person.Life.DaysOld(picture.Today) is { } days and < AYear ? $"{days / 7}w" : Who.Age(person, picture.Today) is { } years and >= 0 ? $"{years}" : "";

    private static Figure Sexed(Sex sex, string? parent) => (sex, parent) switch
    {
        (Sex.Female, _) => Figure.Woman,
        (Sex.Male, _) => Figure.Man,
        (Sex.NotRecorded, "mother") => Figure.Woman,
        (Sex.NotRecorded, "father") => Figure.Man,
        _ => Figure.NotRecorded,
    };
}
