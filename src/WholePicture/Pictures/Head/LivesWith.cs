using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>Whom the child lives with, where, and who else is in the house.</summary>
internal static class LivesWith
{
    public static HeadAnswer In(Picture picture)
    {
        var carer = Stated(picture) ?? SeenTogether(picture);
        if (picture.Life.HasEnded(picture.Today))
        {
            return new("Lives with", [new(Say.Sentence(picture.Life.AgeInWords(picture.Today)), carer is { } last ? $"Lived with {picture.Introduced(last.Who)}." : null, Source: carer?.Source)]);
        }

        return new("Lives with", carer is { } found
            ? [new(picture.Introduced(found.Who), Sourced.Joined(Address(picture, found.Who), Stays(picture, found.Who), Others(picture)), Source: found.Source)]
            : [new(picture.Life.IsUnborn(picture.Today) ? "Not born yet" : "Not recorded", Sourced.Joined(Others(picture)))]);
    }

    private static (PersonId Who, string Source)? Stated(Picture picture) => Latest(picture)
        .Where(said => said.Statement.Given.Answer == "yes")
        .Select(said => ((PersonId, string)?)(said.Who, picture.On(said.Statement)))
        .FirstOrDefault();

    // The latest word on each person, the latest of all first. That somebody stays there takes back neither a yes nor a no
    private static IEnumerable<(PersonId Who, Statement Statement)> Latest(Picture picture) => picture.Statements
        .Where(statement => statement.Given is { Question: Question.LivesWith, Answer: "yes" or "no" } && (statement.About == picture.Child || statement.With == picture.Child))
        .Select(statement => (Who: statement.About == picture.Child ? statement.With : statement.About, Statement: statement))
        .Where(said => said.Who is { } who && picture.People.ContainsKey(who))
        .Select(said => (Who: said.Who!.Value, said.Statement))
        .Reverse()
        .DistinctBy(said => said.Who);

    private static bool HasLeft(Picture picture, PersonId who, Entry since) =>
        Latest(picture).Any(said => said.Who == who && said.Statement.Given.Answer == "no" && said.Statement.Entry.Known >= since.Known);

    // Where nobody has said it, the last visit at home says it
    private static (PersonId Who, string Source)? SeenTogether(Picture picture) => picture.All<Visit>()
        .Reverse()
        .Where(fact => fact.Body is { Place: VisitPlace.Home, Child: ChildSeen.Seen } && fact.Entry.IsAbout(picture.Child))
        .Select(fact => (fact.Entry, Who: fact.Entry.Who(PersonRole.Mother).Concat(fact.Entry.Who(PersonRole.Father)).Where(person => !HasLeft(picture, person, fact.Entry)).Select(person => (PersonId?)person).FirstOrDefault()))
        .Where(pair => pair.Who is not null)
        .Select(pair => ((PersonId, string)?)(pair.Who!.Value, $"Together at home. {picture.On(pair.Entry)}"))
        .FirstOrDefault();

    private static string? Address(Picture picture, PersonId carer) =>
        (picture.Latest(Question.LivesAt, picture.Child) ?? picture.Latest(Question.LivesAt, carer)) is { } at ? $"{at.Given.Answer} ({Say.Lower(picture.On(at))})" : "Address not recorded";

    private static string? Stays(Picture picture, PersonId carer) => picture.Statements
        .Where(statement => statement.Given is { Question: Question.LivesWith, Answer: "stays" } && statement.About is { } who && who != carer && (statement.With == picture.Child || statement.With == carer))
        .Reverse()
        .Where(statement => !HasLeft(picture, statement.About!.Value, statement.Entry))
        .Select(statement => $"{picture.NameFor(statement.About)} stays there ({Say.Lower(picture.On(statement))})")
        .FirstOrDefault();

    private static string? Others(Picture picture)
    {
        var others = picture.Entries.Where(entry => entry.IsOnChild(picture.Child)).SelectMany(entry => entry.Given.People)
            .Where(person => person.As is PersonRole.HouseholdMember)
            .Select(person => person.Name ?? $"{person.Unnamed ?? "somebody"}: names not recorded")
            .Distinct()
            .ToList();

        return others.Count == 0 ? null : $"Also in the house: {Say.List(others)}";
    }
}
