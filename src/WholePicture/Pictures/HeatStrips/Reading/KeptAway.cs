using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.HeatStrips.Reading;

/// <summary>An adult who is to keep away from the child's home, by whose word and until when (REQ DA-13, PF-05).</summary>
/// <param name="Adult">Who.</param>
/// <param name="Set">The entry that says so.</param>
/// <param name="Until">Its end; null when it has none.</param>
public sealed record KeptAway(PersonId Adult, Entry Set, DateTimeOffset? Until)
{
    private readonly DateTimeOffset from = Set.At();

    private static readonly Func<Picture, IReadOnlyList<KeptAway>> all = picture =>
        [.. picture.Statements
            .Where(statement => statement is { Given: { Question: Question.MayBeInHome, Answer: "no" }, About: not null })
            .Select(statement => new KeptAway(statement.About!.Value, statement.Entry, Lifted(picture, statement)))
            .Concat(picture.All<ConditionsSet>().Where(fact => fact.Body.KeepAwayFromHome)
                .SelectMany(fact => fact.Entry.Who(PersonRole.Subject, PersonRole.AllegedPerpetrator).Select(adult => new KeptAway(adult, fact.Entry, fact.Body.Until))))];

    /// <summary>Whether it held at a moment. Each counts until its own end: a later one does not wipe out a breach of an earlier.</summary>
    public bool Holds(DateTimeOffset moment) => moment > from && (Until is null || moment <= Until);

    /// <summary>Everybody of whom it was ever set.</summary>
    public static IReadOnlyList<KeptAway> In(Picture picture) => picture.Once(all);

    /// <summary>Whether an entry has the adult at the child's home. Where nobody of that home is in it, the home is another.</summary>
    public static bool IsAtHome(Picture picture, Entry entry, PersonId adult) => IsThere(entry, adult) && entry.People.Any(person => person is { } one && picture.HomeCircle().Contains(one));

    private static bool IsThere(Entry entry, PersonId adult) => entry.Body switch
    {
        PoliceCallOut call => call.SuspectThere is not false && entry.Has(adult, PersonRole.AllegedPerpetrator),
        Visit { Place: VisitPlace.Home } => entry.Has(adult, PersonRole.Present, PersonRole.Father, PersonRole.Partner),
        _ => false,
    };

    // Only the agency that said no may say that it is over
    private static DateTimeOffset? Lifted(Picture picture, Statement no) => picture.Statements
        .Where(later => later.Given is { Question: Question.MayBeInHome, Answer: "yes" } && later.About == no.About && later.Entry.Agency == no.Entry.Agency && later.Entry.Known > no.Entry.Known)
        .Min(later => (DateTimeOffset?)later.Entry.At());
}
