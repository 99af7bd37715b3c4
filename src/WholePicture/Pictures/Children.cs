using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Who is a child: whoever an entry has as one, or states to have a parent. Being in entries as an adult makes nobody a child.</summary>
public static class Children
{
    private const int Adult = 18;

    /// <summary>The children an entry makes known.</summary>
    public static IEnumerable<PersonId> In(Entry entry) => entry.Who(PersonRole.Child)
        .Concat((entry.Given.Statements ?? []).Where(statement => statement.Question is Question.ParentOf).Select(statement => entry.ByRef(statement.With)).OfType<PersonId>())
        .Distinct();

    /// <summary>Whether the child of a picture is still one. Nobody is left out for want of a date.</summary>
    public static bool IsOne(Picture picture) => picture.Life.IsYoungerThan(Adult, picture.Today);

    /// <summary>The day on which the child grows up; null without a date of birth.</summary>
    public static DateOnly? GrowsUp(Picture picture) => picture.Life.Born?.AddYears(Adult);
}
