using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>People as a page says them: the role first, the name once.</summary>
public static class Who
{
    private const string NotNamed = "somebody not named";

    /// <summary>A child's given name; for anybody else what they are to the child: "Mother".</summary>
    public static string NameFor(this Picture picture, PersonId? person)
    {
        if (person is not { } id || !picture.People.TryGetValue(id, out var found))
        {
            return NotNamed;
        }

        return id == picture.Child || found.As[0] is PersonRole.Child ? Given(found) : RoleOf(picture, found);
    }

    /// <summary>"Mother, Lena Arden, 34".</summary>
    public static string Introduced(this Picture picture, PersonId person)
    {
        var found = picture.People[person];
        var role = found.As[0] is PersonRole.Child ? "Child" : RoleOf(picture, found);
        var age = Age(found, picture.Today) is { } years ? $", {years}" : "";

        return $"{role}, {found.Name ?? "name not recorded"}{age}";
    }

    /// <summary>Whoever stands at a place in an entry: introduced when the picture has them, else called as the entry calls them.</summary>
    public static string Introduced(this Picture picture, Entry entry, int place) =>
        entry.People[place] is { } person && picture.People.ContainsKey(person) ? picture.Introduced(person) : Say.Sentence(entry.CalledAt(place));

    /// <summary>How an entry calls whoever stands at a place in it.</summary>
    public static string CalledAt(this Entry entry, int place) => entry.Given.People[place].Name ?? entry.Given.People[place].Unnamed ?? NotNamed;

    /// <summary>The child's given name, or words for a child who has none yet.</summary>
    public static string ChildName(this Picture picture) => picture.NameFor(picture.Child) is NotNamed ? "this child" : picture.NameFor(picture.Child);

    /// <summary>Whole years old; null when the year of birth is not recorded.</summary>
    public static int? Age(Person person, DateOnly on)
    {
        // Where only the year is recorded, the age they reach in it
        if (person.Records.Select(record => record.Given.Born).FirstOrDefault(born => born is not null) is not { } when)
        {
            return null;
        }

        var born = DateOnly.FromDateTime(when.Place);
        var years = on.Year - born.Year;

        return when.Day is not null && born.AddYears(years) > on ? years - 1 : years;
    }

    // A parent may never have been written down as one, and only be stated to be. Whoever is only another child's parent is called that child's
    private static string RoleOf(Picture picture, Person person)
    {
        var of = picture.Statements.Where(statement => statement.Given is { Question: Question.ParentOf, Answer: not "no" } && statement.About == person.Id).ToList();

        return of.Find(statement => statement.With == picture.Child) is { } own ? Say.Sentence(own.Given.Answer)
            : person.As[0] is not (PersonRole.Mother or PersonRole.Father or PersonRole.Partner) && of.Find(statement => statement.With is { } with && picture.People.ContainsKey(with)) is { } other ? $"{Say.Sentence(Given(picture.People[other.With!.Value]))}’s {other.Given.Answer}"
            : person.InWords;
    }

    /// <summary>What somebody is to this child, as a form records it: a parent only where they are stated to be one, so that a form never makes them one.</summary>
    public static PersonRole RoleHere(this Picture picture, Person person) => picture.Statements
        .Where(statement => statement.Given is { Question: Question.ParentOf, Answer: "mother" or "father" } && statement.About == person.Id && statement.With == picture.Child)
        .Select(statement => statement.Given.Answer == "mother" ? PersonRole.Mother : PersonRole.Father)
        .FirstOrDefault(person.As[0] is PersonRole.Partner or PersonRole.Relative ? person.As[0] : PersonRole.Present);

    private static string Given(Person person) => person.Records
        .Select(record => record.Given.Given)
        .OfType<string>()
        .FirstOrDefault() ?? (person.Life.Born is null ? "the unborn child" : "the child");
}
