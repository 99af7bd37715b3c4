using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Says a question and an answer to it as a practitioner would.</summary>
public static class QuestionWords
{
    /// <summary>The answer as a phrase that can follow "recorded".</summary>
    public static string Of(Statement statement, Picture picture)
    {
        var said = statement.Given.Quote is { } quote ? $" (“{quote}”)" : "";

        return Phrase(statement, picture) + said;
    }

    /// <summary>The question as a heading.</summary>
    public static string Ask(Question question) => question switch
    {
        Question.CoupleWith => "Are they a couple?",
        Question.LivesWith => "Do they live together?",
        Question.ParentOf => "Who is the father?",
        Question.MayBeInHome => "May this adult be in the home?",
        Question.Service => "What is the service doing?",
        Question.English => "How well do they understand English?",
        Question.FirstLanguage => "What is their first language?",
        Question.ViolenceTo => "Who was violent?",
        Question.Home => "Is the home fit for a baby?",
        Question.CaresFor => "Who brings the child up?",
        _ => $"{Say.Sentence(Say.Words(question))}?",
    };

    private static string Phrase(Statement statement, Picture picture) => (statement.Given.Question, statement.Given.Answer) switch
    {
        (Question.CoupleWith, "together") => "a couple",
        (Question.CoupleWith, "not-together") => "not a couple",
        (Question.CoupleWith, "over") => "a couple no longer",
        (Question.LivesWith, "yes") => "living together",
        (Question.LivesWith, "stays") => "staying in the home",
        (Question.LivesWith, _) => "not living together",
        (Question.MayBeInHome, "no") => "that this adult must keep away",
        (Question.MayBeInHome, _) => "that this adult may be there",
        (Question.ParentOf, "no") => $"that {Name(statement, picture)} is not a parent",
        (Question.ParentOf, "mother") => $"{Name(statement, picture)} as the mother",
        (Question.ParentOf, _) => $"{Name(statement, picture)} as the father",
        (Question.Service, var answer) => $"a service {answer.Replace('-', ' ')}",
        (Question.ViolenceTo, "hurt") => $"{Called(statement.About, picture)} as the one who hurt",
        (Question.ViolenceTo, _) => $"{Called(statement.About, picture)} as the one hurt",
        var (question, answer) => $"{Say.Words(question)}: {answer}",
    };

    // Whoever is outside the network still has the name that the entry gives
    private static string Name(Statement statement, Picture picture) => picture.People.GetValueOrDefault(statement.About ?? default)?.Name
        ?? statement.Entry.Given.People.Zip(statement.Entry.People).FirstOrDefault(pair => pair.Second == statement.About).First?.Name
        ?? "somebody without a name";

    private static string Called(PersonId? person, Picture picture) =>
        picture.People.GetValueOrDefault(person ?? default)?.InWords.ToLowerInvariant() ?? "somebody";
}
