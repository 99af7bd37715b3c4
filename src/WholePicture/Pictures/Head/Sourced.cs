using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>Who said so, how they know, and on which day.</summary>
internal static class Sourced
{
    public static string On(this Picture picture, Entry entry) => $"{picture.HowKnown(entry)}, {Day(picture, entry)}";

    public static string On(this Picture picture, Statement statement) => $"{picture.HowKnown(statement)}, {Day(picture, statement.Entry)}";

    private static string Day(Picture picture, Entry entry) =>
        entry.Happened.Day is { } day ? Dates.Plain(day, picture.Today) : entry.Happened.ToString();

    /// <summary>The latest statement on a question about somebody.</summary>
    public static Statement? Latest(this Picture picture, Question question, PersonId about) =>
        picture.Statements.LastOrDefault(statement => statement.Given.Question == question && statement.About == about);

    /// <summary>Those stated to be the child's parents, the mother first.</summary>
    public static IReadOnlyList<PersonId> Parents(this Picture picture) => [.. picture.Statements
        .Where(statement => statement.Given.Question is Question.ParentOf && statement.With == picture.Child && statement.Given.Answer != "no" && statement.About is not null)
        .OrderBy(statement => statement.Given.Answer != "mother")
        .Select(statement => statement.About!.Value)
        .Distinct()];

    /// <summary>Sentences as one text, each with its full stop.</summary>
    public static string? Joined(params IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.OfType<string>().Where(sentence => sentence.Length > 0).Select(sentence => $"{Say.Sentence(sentence).TrimEnd('.')}.")) is { Length: > 0 } text ? text : null;
}
