using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>How well each parent understands English, and whether an interpreter was used (REQ IC-01, IC-02).</summary>
internal static class Language
{
    public static HeadAnswer In(Picture picture)
    {
        HeadLine[] lines = [.. picture.Parents().Where(picture.People.ContainsKey).Select(parent => Line(picture, parent))];

        return new("Language", lines.Length > 0 ? lines : [new("Not recorded")]);
    }

    private static HeadLine Line(Picture picture, PersonId parent)
    {
        var name = picture.NameFor(parent);
        var english = picture.Latest(Question.English, parent);
        var first = picture.Latest(Question.FirstLanguage, parent);

        return new(
            english is null ? $"{name}: not recorded" : $"{name}: {(english.Given.Answer == "none" ? "no" : english.Given.Answer)} English",
            Sourced.Joined(first is null ? null : $"First language {first.Given.Answer}", Interpreter(picture, parent, english)),
            Source: english is null ? null : picture.On(english));
    }

    private static string? Interpreter(Picture picture, PersonId parent, Statement? english)
    {
        var used = picture.All<Screening>().Any(fact => fact.Entry.IsAbout(parent) && fact.Body.Interpreter is InterpreterUse.Used);

        return english is null or { Given.Answer: "good" } || used ? null : "No interpreter recorded. Book one";
    }
}
