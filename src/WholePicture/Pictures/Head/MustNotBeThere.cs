using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>Who must keep away, by whose word, until when, and whether they did. Whom nobody has recognised yet is listed by the name an agency gives.</summary>
internal static class MustNotBeThere
{
    public static HeadAnswer In(Picture picture)
    {
        var set = picture.Its<ConditionsSet>().Where(fact => fact.Body.KeepAwayFromHome && !HasEnded(picture, fact.Body))
            .OrderByDescending(fact => fact.Body.Until ?? DateTimeOffset.MaxValue)
            .SelectMany(fact => Barred(fact.Entry).Select(place => (Who: Who(fact.Entry, place), Line: Of(picture, fact, place))));
        var said = picture.Statements
            .Where(statement => statement.Given.Question is Question.MayBeInHome && picture.IsItsOwn(statement.Entry))
            .Select(statement => (Statement: statement, Place: statement.Entry.PlaceOf(statement.Given.About)))
            .Where(said => said.Place >= 0)
            .GroupBy(said => Who(said.Statement.Entry, said.Place))
            .Select(about => (Who: about.Key, Last: about.GroupBy(said => said.Statement.Entry.Agency).Select(agency => agency.Last()).ToList()))
            .Where(about => about.Last.Exists(said => IsNo(said.Statement)))
            .Select(about => (about.Who, Line: Of(picture, about.Last)));
        HeadLine[] lines = [.. set.Concat(said).DistinctBy(pair => pair.Who).Select(pair => pair.Line)];

        return new("Must not be there", lines.Length > 0 ? lines : [new("Nobody recorded")]);
    }

    private static bool IsNo(Statement statement) => statement.Given.Answer == "no";

    private static bool HasEnded(Picture picture, ConditionsSet set) => set.Until <= picture.AsAt;

    private static IEnumerable<int> Barred(Entry entry) =>
        Enumerable.Range(0, entry.Given.People.Count).Where(place => entry.Given.People[place].As is PersonRole.Subject or PersonRole.AllegedPerpetrator);

    // Two entries speak of the same person when both are known to be theirs, or both call them the same
    private static (PersonId? Known, string Called) Who(Entry entry, int place) => entry.People[place] is { } known ? (known, "") : (null, entry.CalledAt(place));

    private static HeadLine Of(Picture picture, Fact<ConditionsSet> fact, int place)
    {
        var ends = fact.Body.Until is { } until ? $"Until {London.WithTime(until)}" : "End date not recorded";

        return new(picture.Introduced(fact.Entry, place), Sourced.Joined($"{Say.Words(fact.Body.Source)}: keep away from the home", ends), Came(picture, fact.Entry.People[place]), picture.On(fact.Entry));
    }

    // Each agency has its own last word: another's yes does not take back a no
    private static HeadLine Of(Picture picture, List<(Statement Statement, int Place)> last)
    {
        var (no, place) = last.FindLast(said => IsNo(said.Statement));
        var others = last.Where(said => !IsNo(said.Statement)).Select(said => $"{picture.InShort(said.Statement.Entry.Agency)} says that they may be there ({Say.Lower(picture.On(said.Statement))})");

        return new(picture.Introduced(no.Entry, place), Sourced.Joined(["Not to be in the home", Order(picture, no.About), .. others]), Came(picture, no.About), picture.On(no));
    }

    private static string Order(Picture picture, PersonId? person) => person is { } known
        && picture.Its<ConditionsSet>().LastOrDefault(fact => fact.Body.KeepAwayFromHome && HasEnded(picture, fact.Body) && fact.Entry.IsAbout(known)) is { Entry: not null } set
            ? $"{Say.Words(set.Body.Source)} ended {Dates.Plain(London.Day(set.Body.Until!.Value), picture.Today)}"
            : "No order or bail recorded";

    // Since anybody first said that they should not
    private static string? Came(Picture picture, PersonId? barred)
    {
        if (barred is not { } person)
        {
            return null;
        }

        var first = picture.Statements.Where(statement => statement.Given is { Question: Question.MayBeInHome, Answer: "no" } && statement.About == person).Select(statement => statement.Entry.Known)
            .Concat(picture.Its<ConditionsSet>().Where(fact => fact.Entry.IsAbout(person)).Select(fact => fact.Entry.Known))
            .Min();
        var days = picture.CallOuts()
            .Where(fact => fact.Body.SuspectThere is true && fact.Entry.Has(person, PersonRole.AllegedPerpetrator) && London.Day(fact.Entry.At()) >= London.Day(first))
            .Select(fact => Dates.Plain(London.Day(fact.Entry.At()), picture.Today))
            .Distinct();

        return Say.List(days) is { Length: > 0 } list ? $"Came to the home on {list}." : null;
    }
}
