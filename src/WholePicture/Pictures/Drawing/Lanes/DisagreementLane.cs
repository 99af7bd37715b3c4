using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>The question agencies have differed about for longest, with both answers and the days on which nobody asked (REQ CH-05).</summary>
internal static class DisagreementLane
{
    private static readonly Question[] drawn = [Question.CoupleWith, Question.LivesWith, Question.ParentOf];
    private const int LongestQuestion = 28;

    public static Lane? Of(Picture picture, Reach reach)
    {
        if (picture.Disagreements.OrderBy(one => Array.IndexOf(drawn, one.Question) is var place and >= 0 ? place : drawn.Length).FirstOrDefault() is not { } chosen)
        {
            return null;
        }

        var question = picture.InWords(chosen);
        var spots = chosen.Statements.Select((statement, place) => Answer(picture, statement, place, reach));
        var first = chosen.Statements[0];

        return new("disagreement", LaneKind.Disagreement, "Agencies disagree", question.Length > LongestQuestion ? QuestionWords.Ask(chosen.Question) : question,
            [.. spots.OrderBy(spot => spot.At)], [Open(picture, chosen, question)])
        {
            Solid = [.. chosen.Statements.Where(statement => SameSide(first, statement)).Select(statement => Id(statement, chosen))],
        };
    }

    // "No" and "no longer" are told apart in words; against "yes" they stand on one side
    private static bool SameSide(Statement first, Statement other) => first.Given.Answer == other.Given.Answer
        || (first.Given.Question is Question.CoupleWith && (first.Given.Answer == "together") == (other.Given.Answer == "together"));

    private static string Id(Statement statement, Disagreement chosen) => $"said-{statement.Entry.Id}-{chosen.Statements.ToList().IndexOf(statement)}";

    private static Spot Answer(Picture picture, Statement statement, int place, Reach reach)
    {
        var answer = picture.Answer(statement);
        var quote = statement.Given.Quote is { } said ? $", “{said}”" : "";
        var piece = new Piece($"said-{statement.Entry.Id}-{place}", statement.Entry.DrawnAt(reach), statement.Entry.WhenInWords(),
            $"{answer}{quote}", picture.HowKnown(statement));

        var by = $"({picture.HeldBy(statement.Entry)})";
        string[] shorter = quote.Length > 0 ? [$"{quote[2..]} {by}", $"{answer} {by}"] : [];

        return new(piece, Glyph.Said, caption: new($"{answer}{quote} {by}", Shorter: shorter));
    }

    private static Stretch Open(Picture picture, Disagreement chosen, string question)
    {
        var asked = picture.All<InformationAsked>().Any(fact => fact.Entry.Known >= chosen.Since);
        var days = Dates.InDays(London.Day(picture.AsAt).DayNumber - London.Day(chosen.Since).DayNumber);
        var words = asked ? $"Not settled for {days}" : $"Nobody has asked for {days}";

        return new(new("disagree-open", chosen.Since, Pieces.FromUntil(chosen.Since, picture.AsAt, picture.AsAt), $"{question} {words}"),
            StretchKind.Note, chosen.Since, picture.AsAt, words);
    }
}
