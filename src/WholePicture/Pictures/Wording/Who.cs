using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>People as a page says them: the role first, the name once.</summary>
public static class Who
{
    /// <summary>A child's given name; for anybody else what they are: "Mother".</summary>
    public static string NameFor(this Picture picture, PersonId? person)
    {
        if (person is not { } id || !picture.People.TryGetValue(id, out var found))
        {
            return "somebody not named";
        }

        return id == picture.Child || found.As[0] is PersonRole.Child ? Given(found) : found.InWords;
    }

    /// <summary>"Mother, Lena Arden, 34".</summary>
    public static string Introduced(this Picture picture, PersonId person)
    {
        var found = picture.People[person];
        var role = found.As[0] is PersonRole.Child ? "Child" : found.InWords;
        var years = found.Life.Born is { } born ? $", {Years(born, picture.Today)}" : "";

        return found.Name is { } name ? $"{role}, {name}{years}" : $"{role}, name not recorded{years}";
    }

    /// <summary>The child's given name, or words for a child who has none yet.</summary>
    public static string ChildName(this Picture picture) => picture.NameFor(picture.Child) is "somebody not named" ? "this child" : picture.NameFor(picture.Child);

    private static string Given(Person person) => person.Records
        .Select(record => record.Given.Given)
        .OfType<string>()
        .FirstOrDefault() ?? (person.Life.Born is null ? "the unborn child" : "the child");

    private static int Years(DateOnly born, DateOnly on)
    {
        var years = on.Year - born.Year;

        return born.AddYears(years) > on ? years - 1 : years;
    }
}
