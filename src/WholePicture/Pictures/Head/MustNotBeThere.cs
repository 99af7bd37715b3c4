using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>Who must keep away, by whose word, until when, and whether they did.</summary>
internal static class MustNotBeThere
{
    public static HeadAnswer In(Picture picture)
    {
        var set = picture.All<ConditionsSet>().Where(fact => fact.Body.KeepAwayFromHome && (fact.Body.Until is not { } until || until > picture.AsAt))
            .SelectMany(fact => fact.Entry.Who(PersonRole.Subject, PersonRole.AllegedPerpetrator).Select(person => (person, Line: Of(picture, fact, person))));
        var said = picture.Statements.Where(statement => statement.Given.Question is Question.MayBeInHome && statement.About is not null)
            .GroupBy(statement => statement.About!.Value)
            .Where(about => about.Last().Given.Answer == "no")
            .Select(about => (person: about.Key, Line: Of(picture, about.Last())));
        HeadLine[] lines = [.. set.Concat(said).DistinctBy(pair => pair.person).Select(pair => pair.Line)];

        return new("Must not be there", lines.Length > 0 ? lines : [new("Nobody recorded")]);
    }

    private static HeadLine Of(Picture picture, Fact<ConditionsSet> fact, PersonId person)
    {
        var ends = fact.Body.Until is { } until ? $"Until {London.WithTime(until)}" : "End date not recorded";

        return new(picture.Introduced(person), Sourced.Joined($"{Say.Words(fact.Body.Source)}: keep away from the home", ends), Came(picture, person), picture.On(fact.Entry));
    }

    private static HeadLine Of(Picture picture, Statement statement) =>
        new(picture.Introduced(statement.About!.Value), "Not to be in the home. No order or bail recorded.", Came(picture, statement.About.Value), picture.On(statement));

    // Since anybody first said that they should not
    private static string? Came(Picture picture, PersonId person)
    {
        var first = picture.Statements.Where(statement => statement.Given is { Question: Question.MayBeInHome, Answer: "no" } && statement.About == person).Select(statement => statement.Entry.Known)
            .Concat(picture.All<ConditionsSet>().Where(fact => fact.Entry.IsAbout(person)).Select(fact => fact.Entry.Known))
            .Min();
        var days = picture.CallOuts()
            .Where(fact => fact.Body.SuspectThere is true && fact.Entry.Has(person, PersonRole.AllegedPerpetrator) && London.Day(fact.Entry.At()) >= London.Day(first))
            .Select(fact => Dates.Plain(London.Day(fact.Entry.At()), picture.Today))
            .Distinct();

        return Say.List(days) is { Length: > 0 } list ? $"Came to the home on {list}." : null;
    }
}
