using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Adults;

/// <summary>A child an adult has lived with or had contact with, as the reader may see it.</summary>
/// <param name="Child">Who.</param>
/// <param name="Name">The child's name.</param>
/// <param name="Age">Age in words.</param>
/// <param name="Role">What the adult is to them.</param>
/// <param name="With">Whether they live together or have contact, and on whose word.</param>
/// <param name="Span">From when until when entries have them together.</param>
/// <param name="Plan">The level of help and the plan on the child.</param>
/// <param name="Accounts">How many accounts have the adult as somebody who hurt; null for none.</param>
/// <param name="Last">When the latest of the entries became known.</param>
public sealed record AdultChild(PersonId Child, string Name, string Age, string Role, string With, string Span, string Plan, string? Accounts, DateTimeOffset Last)
{
    private const int Most = 3;

    internal static AdultChild Of(Seen seen, PersonId adult)
    {
        var picture = seen.Picture;
        var together = picture.Entries.Where(entry => entry.IsAbout(adult)).ToList();
        var accounts = picture.All<Casework.DomesticAbuse.IAccountOfAbuse>().Count(account => account.Entry.Who(PersonRole.AllegedPerpetrator).Contains(adult));
        var (first, last) = (together.Min(entry => entry.At()), together.Max(entry => entry.Known));
        var plan = picture.Work.Where(work => work.IsOpenAt(picture.AsAt)).Select(work => $"{Say.Sentence(Say.Words(work.Kind))} since {Dates.Plain(London.Day(work.From), picture.Today)}").ToList();
        var before = picture.Work.Where(work => !work.IsOpenAt(picture.AsAt)).Select(work => $"{Say.Words(work.Kind)} until {Dates.Plain(London.Day(work.Until!.Value), picture.Today)}").ToList();

        return new(seen.Child, Say.Sentence(picture.ChildName()), picture.Life.AgeInWords(picture.Today), picture.NameFor(adult), Lives(picture, adult),
            $"{Say.Sentence(Say.Count(together.Count, "entry", "entries"))}, {Dates.Plain(London.Day(first), picture.Today)} to {Dates.Plain(London.Day(last), picture.Today)}",
            (plan.Count == 0 ? "No plan, enquiry or assessment is open" : Say.List(plan)) + (before.Count == 0 ? "" : $". Before: {Say.List(before)}"),
            accounts == 0 ? null : $"{Say.Sentence(Say.Count(accounts, "account", "accounts"))} of abuse name them as having hurt somebody. An allegation, not a finding", last);
    }

    private static string Lives(Picture picture, PersonId adult)
    {
        var said = picture.Statements.Where(statement => statement.Given.Question is Question.LivesWith && (statement.About == adult || statement.With == adult))
            .Select(statement => $"{statement.Given.Answer switch { "yes" => "Lives", "stays" => "Stays", _ => "Does not live" }} with {Other(picture, statement, adult)} ({Say.Lower(picture.On(statement))})").ToList();
        var visit = picture.All<Visit>().LastOrDefault(fact => fact.Body is { Place: VisitPlace.Home, Child: ChildSeen.Seen } && fact.Entry.IsAbout(adult) && fact.Entry.IsAbout(picture.Child));
        var seen = visit.Entry is { } entry ? $"Seen at home with {picture.ChildName()} ({Say.Lower(picture.On(entry))})" : null;

        return said.Count == 0 && seen is null ? "Whether they live or lived together is not recorded" : string.Join(". ", said.TakeLast(Most).Append(seen).OfType<string>());
    }

    private static string Other(Picture picture, Statement statement, PersonId adult)
    {
        var (who, word) = statement.About == adult ? (statement.With, statement.Given.With) : (statement.About, statement.Given.About);

        return who is null && statement.Entry.Given.People.FirstOrDefault(person => person.Ref == word)?.Unnamed is { } unnamed ? unnamed : picture.NameFor(who);
    }
}
