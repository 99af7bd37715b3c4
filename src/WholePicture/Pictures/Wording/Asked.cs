using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>A question that agencies answer, and their answers, as a page says them.</summary>
public static class Asked
{
    /// <summary>The question a disagreement is about: "Are Mother and Father a couple?".</summary>
    public static string InWords(this Picture picture, Disagreement disagreement)
    {
        var statement = disagreement.Statements.FirstOrDefault(one => one.With is not null) ?? disagreement.Statements[0];
        var (about, with) = (picture.NameFor(statement.About), picture.NameFor(statement.With));

        return disagreement.Question switch
        {
            Question.ParentOf when disagreement.Statements.Select(one => one.About).Distinct().Count() > 1 => $"Who is {picture.NameFor(disagreement.About)}’s father?",
            Question.ParentOf => $"Is {Named(picture, statement)} {with}’s {disagreement.Statements.Select(one => one.Given.Answer).First(answer => answer != "no")}?",
            Question.CoupleWith => $"Are {Say.List(new[] { about, with }.OrderBy(name => name != "Mother"))} a couple?",
            Question.LivesWith => $"Does {about} live with {with}?",
            Question.MayBeInHome => $"May {about} be in the home?",
            Question.English => $"How well does {about} understand English?",
            Question.FirstLanguage => $"What is {about}’s first language?",
            Question.Service => $"What is {ServiceOf(picture, statement)} doing?",
            Question.LivesAt => $"Where does {about} live?",
            Question.LivesInArea => $"In which area does {about} live?",
            Question.Home => "Is the home fit for a baby?",
            Question.CaresFor => $"Does {about} bring {with} up?",
            Question.ViolenceTo => $"Who was violent on {On(disagreement, picture)}?",
            _ => Say.Sentence(Say.Words(disagreement.Question)),
        };
    }

    /// <summary>An answer: "Not a couple", "Limited English".</summary>
    public static string Answer(this Picture picture, Statement statement) => (statement.Given.Question, statement.Given.Answer) switch
    {
        (Question.CoupleWith, "together") => "Yes",
        (Question.CoupleWith, "not-together") => "No",
        (Question.CoupleWith, "over") => "No longer",
        (Question.ParentOf, "no") => $"Not {Named(picture, statement)}",
        (Question.ParentOf, _) => Named(picture, statement),
        (Question.ViolenceTo, "hurt") => $"{picture.NameFor(statement.About)}, to {picture.NameFor(statement.With)}",
        (Question.ViolenceTo, _) => $"{picture.NameFor(statement.With)}, to {picture.NameFor(statement.About)}",
        (Question.LivesWith, "stays") => "Stays there",
        var (_, answer) => Say.Sentence(answer.Replace('-', ' ')),
    };

    // What they are to the child is the very question: they are called by name
    private static string Named(Picture picture, Statement statement) =>
        picture.People.GetValueOrDefault(statement.About ?? default)?.Name ?? picture.NameFor(statement.About);

    private static string ServiceOf(Picture picture, Statement statement) =>
        statement.Given.Agency is { } agency ? picture.Partnership.NameOf(new(agency)) : "the service";

    private static string On(Disagreement disagreement, Picture picture) =>
        disagreement.Statements[0].Entry.Happened.Day is { } day ? Dates.Plain(day, picture.Today) : "that occasion";
}
