using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Holding;

/// <summary>
/// Who probably holds something about somebody: whoever has recorded anything of them; their own GP; police and social care of every area in
/// which somebody said they live or lived; the services of their age; and those to whom what they are said to have done points. Pure.
/// </summary>
public static class LikelyHolders
{
    private const int School = 4;
    private const int Grown = 18;
    private const int Small = 5;

    /// <summary>About one person, as one picture shows them.</summary>
    public static IReadOnlyList<Likely> Of(Picture picture, PersonId person)
    {
        var areas = Areas(picture, person);
        Likely[] all = [.. Recorded(picture, person), .. Gp(picture, person), .. areas.SelectMany(area => InArea(picture, person, area)), .. areas.Count == 0 ? NoArea(picture, person) : [], .. ByAge(picture, person), .. ByWhatIsSaid(picture, person)];

        return [.. all.GroupBy(one => one.Agency is { } agency ? $"{agency}" : one.Name).Select(same => Asked(picture, same.First() with { Because = Say.Sentence(string.Join("; ", same.Select(one => one.Because).Distinct())) }))];
    }

    private static IEnumerable<Likely> Recorded(Picture picture, PersonId person) => picture.Entries.Where(entry => entry.IsAbout(person) && picture.Partnership.KindOf(entry.Agency) is not AgencyKind.NotStated)
        .GroupBy(entry => entry.Agency)
        .OrderByDescending(agency => agency.Max(entry => entry.Known))
        .Select(agency => Within(picture, person, agency.Key, $"holds {Say.Count(agency.Count(), "entry", "entries")}"));

    // Each of a family may have another (REQ PF-09)
    private static IEnumerable<Likely> Gp(Picture picture, PersonId person) => Knows(picture, person, AgencyKind.Gp) ? [] :
        [new(person, null, "Their own GP", "everybody has a surgery, and nobody recorded which is theirs", null)];

    private static List<string> Areas(Picture picture, PersonId person) => [.. picture.Statements
        .Where(statement => statement.Given.Question is Question.LivesInArea && statement.About == person)
        .Select(statement => statement.Given.Answer).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<Likely> InArea(Picture picture, PersonId person, string area)
    {
        var because = $"said to live or have lived in {Say.Sentence(area)}";
        foreach (var (kind, name) in new[] { (AgencyKind.Police, "Police"), (AgencyKind.SocialCare, "Children’s social care") })
        {
            yield return Serving(picture, kind, area) is { } agency ? Within(picture, person, agency, because) : new(person, null, $"{name} of {Say.Sentence(area)}", $"{because}; outside this partnership", null);
        }
    }

    private static IEnumerable<Likely> NoArea(Picture picture, PersonId person) => IsGrown(picture, person)
        ? [new(person, null, "Police where they live and lived", "nobody recorded an area for them", null)] : [];

    private static IEnumerable<Likely> ByAge(Picture picture, PersonId person)
    {
        if (picture.People.GetValueOrDefault(person) is not { } known || IsGrown(picture, person))
        {
            return [];
        }

        var (life, today) = (known.Life, picture.Today);
        (bool Is, AgencyKind Kind, string Name, string Because)[] services =
        [
            (life.IsUnborn(today), AgencyKind.Midwifery, "Midwifery", "not born yet"),
            (!life.IsUnborn(today) && life.IsYoungerThan(Small, today), AgencyKind.HealthVisiting, "Health visiting", "under five"),
            (!life.IsYoungerThan(School, today), AgencyKind.School, "Their school or nursery", "of school age"),
        ];

        return services.Where(service => service.Is && !Knows(picture, person, service.Kind)).Select(service => OfKind(picture, person, service.Kind, service.Name, service.Because));
    }

    private static IEnumerable<Likely> ByWhatIsSaid(Picture picture, PersonId person)
    {
        var accounts = picture.All<IAccountOfAbuse>().Where(account => account.Entry.Has(person, PersonRole.AllegedPerpetrator)).ToList();
        (bool Is, AgencyKind Kind, string Name, string Because)[] services =
        [
            (accounts.Exists(account => account.Body.Substances.Count > 0), AgencyKind.SubstanceMisuse, "Drug and alcohol service", "drink or drugs are said to be part of it"),
            (picture.All<ConditionsSet>().Any(fact => fact.Body.Source is ConditionSource.CourtOrder && fact.Entry.Has(person, PersonRole.Subject, PersonRole.AllegedPerpetrator)), AgencyKind.Probation, "Probation", "a court set conditions"),
            (picture.All<IAccountOfAbuse>().Any(account => account.Entry.Has(person, PersonRole.Victim)), AgencyKind.DomesticAbuseService, "Domestic abuse support", "said to have been hurt"),
        ];

        return services.Where(service => service.Is && !Knows(picture, person, service.Kind)).Select(service => OfKind(picture, person, service.Kind, service.Name, service.Because));
    }

    private static Likely OfKind(Picture picture, PersonId person, AgencyKind kind, string name, string because) =>
        picture.Partnership.Agencies.Where(agency => agency.Kind == kind).ToList() is [var only] ? Within(picture, person, only.Id, because) : new(person, null, name, because, null);

    private static Likely Within(Picture picture, PersonId person, AgencyId agency, string because) => new(person, agency, picture.Partnership.NameOf(agency), because,
        picture.Entries.Where(entry => entry.Agency == agency && entry.IsAbout(person)).Select(entry => (DateOnly?)London.Day(entry.Known)).Max());

    // What an entry says was asked: of an agency, of an area's police, of the GP
    private static Likely Asked(Picture picture, Likely one)
    {
        var asked = picture.All<InformationAsked>().Where(fact => fact.Entry.IsAbout(one.Person) && one.Agency is { } agency && fact.Body.Of.Contains(agency)).Select(fact => fact.Entry.Known)
            .Concat(picture.All<ChecksAsked>().Where(fact => fact.Entry.Has(one.Person, PersonRole.Subject) && Covers(picture, fact.Body, one)).Select(fact => fact.Entry.Known))
            .Select(moment => (DateTimeOffset?)moment).Max();

        return asked is not { } when ? one : one with { AskedOn = London.Day(when), HeardSince = picture.Entries.Any(entry => entry.Agency == one.Agency && entry.IsAbout(one.Person) && entry.Known > when) };
    }

    private static bool Covers(Picture picture, ChecksAsked checks, Likely one) => one.Agency is { } agency
        ? picture.Partnership.Agency(agency) is { Kind: AgencyKind.Police, Area: { } area } && checks.Areas.Contains(area, StringComparer.OrdinalIgnoreCase)
        : one.Name == "Their own GP" ? checks.GpAsked : checks.Areas.Any(area => one.Name.Equals($"Police of {area}", StringComparison.OrdinalIgnoreCase));

    private static AgencyId? Serving(Picture picture, AgencyKind kind, string area) => picture.Partnership.Agencies
        .Where(agency => agency.Kind == kind && (agency.Area ?? HomeArea(picture))?.Equals(area, StringComparison.OrdinalIgnoreCase) is true).Select(agency => (AgencyId?)agency.Id).FirstOrDefault();

    // An agency that says no area serves the area of the police who hold most about the family
    private static string? HomeArea(Picture picture) => picture.Entries.Select(entry => picture.Partnership.Agency(entry.Agency)).Where(agency => agency is { Kind: AgencyKind.Police, Area: not null })
        .GroupBy(agency => agency!.Area).OrderByDescending(area => area.Count()).ThenBy(area => area.Key, StringComparer.Ordinal).Select(area => area.Key).FirstOrDefault();

    private static bool Knows(Picture picture, PersonId person, AgencyKind kind) => picture.Entries.Any(entry => entry.IsAbout(person) && picture.Partnership.KindOf(entry.Agency) == kind);

    private static bool IsGrown(Picture picture, PersonId person) => picture.People.GetValueOrDefault(person) is { } known && known.As[0] is not PersonRole.Child && !(known.Life.Born is not null && known.Life.IsYoungerThan(Grown, picture.Today));
}
