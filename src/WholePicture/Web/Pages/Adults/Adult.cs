using WholePicture.Access;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Adults;

/// <summary>An adult across every family in which they are, made of what the reader may see of each child (REQ PF-03, FP-07, FP-08).</summary>
/// <param name="Id">Who.</param>
/// <param name="Viewer">Who reads.</param>
/// <param name="Known">The agencies and professionals.</param>
/// <param name="At">Now.</param>
/// <param name="Seen">The children through whom they are seen.</param>
/// <param name="Others">Whether they are in the picture of a child who is not the reader's to open.</param>
public sealed record Adult(PersonId Id, Professional Viewer, Partnership Known, DateTimeOffset At, IReadOnlyList<Seen> Seen, bool Others)
{
    private const int EachAgency = 6;

    /// <summary>Given name and family name; what they are to a child, when no name is recorded.</summary>
    public string Name => Seen.Select(one => Person(one).Name).FirstOrDefault(name => name is not null) ?? Seen[0].Picture.NameFor(Id);

    /// <summary>Age and other names.</summary>
    public string Also => string.Join(". ", new[]
    {
        Seen.Select(one => Who.Age(Person(one), one.Picture.Today)).FirstOrDefault(age => age is not null) is { } years ? $"{years} years old" : "Age not recorded",
        Seen.SelectMany(one => Person(one).Aliases).Distinct().ToList() is { Count: > 0 } names ? $"Also recorded as {Say.List(names)}" : null,
    }.OfType<string>());

    /// <summary>Every child, with what this adult is to them and what is decided about the child.</summary>
    public IReadOnlyList<AdultChild> Children => [.. Seen.Select(one => AdultChild.Of(one, Id)).OrderByDescending(child => child.Last)];

    /// <summary>Bail, orders and agreements on this adult, and who said that they must not be in a home.</summary>
    public IReadOnlyList<(string What, string Source, string For)> Conditions => [.. Seen.SelectMany(one =>
        one.Picture.All<ConditionsSet>().Where(fact => fact.Entry.Who(PersonRole.Subject, PersonRole.AllegedPerpetrator).Contains(Id))
            .Select(fact => (Key: $"{fact.Entry.Id}", What: $"{fact.Body.InWords}{Until(fact.Body, At)}{(fact.Body.MonitoredBy is { } who ? $". Checked by {who}" : ". Who checks that it is kept is not recorded")}", Source: one.Picture.On(fact.Entry), For: ChildOf(one)))
            .Concat(one.Picture.Statements.Where(statement => statement.Given.Question is Question.MayBeInHome && statement.About == Id).GroupBy(statement => statement.Entry.Agency).Select(agency => agency.Last())
                .Select(statement => (Key: $"{statement.Entry.Id}{statement.Given.Answer}", What: statement.Given.Answer == "no" ? "Said that they must keep away from the home" : "Said that they may be in the home", Source: one.Picture.On(statement), For: ChildOf(one)))))
        .GroupBy(condition => condition.Key)
        .Select(same => (same.First().What, same.First().Source, Say.List(same.Select(one => one.For).Distinct())))];

    /// <summary>What each agency states, the latest first: once, in however many pictures it is.</summary>
    public IReadOnlyList<(string Agency, int Count, IReadOnlyList<(string When, string What, string Source, string Address)> Lines)> Agencies => [.. Seen
        .SelectMany(one => one.Picture.Entries.Where(entry => entry.IsAbout(Id)).Select(entry => (one, entry)))
        .DistinctBy(pair => pair.entry.Id)
        .GroupBy(pair => pair.entry.Agency)
        .OrderByDescending(agency => agency.Max(pair => pair.entry.Known))
        .Select(agency => (Known.NameOf(agency.Key), agency.Count(), (IReadOnlyList<(string, string, string, string)>)[.. agency.OrderByDescending(pair => pair.entry.Known).Take(EachAgency)
            .Select(pair => (pair.entry.WhenInWords(), pair.one.Picture.InBrief(pair.entry), pair.one.Picture.HowKnown(pair.entry), $"/children/{pair.one.Child}/chronology?person={Id}#e-{pair.entry.Id}"))]))];

    /// <summary>Who must never learn who spoke, where this adult is one of them.</summary>
    public IReadOnlyList<string> KeepSafe => [.. Seen.SelectMany(one => Pictures.KeepSafe.In(one.Picture)).Where(keep => keep.From == Id).SelectMany(keep => keep.Spoke).Distinct()];

    /// <summary>Whom to ring about the children who are not the reader's to open.</summary>
    public string Ring => Known.OnDuty(Role.FrontDoor).Concat(Known.OnDuty(Role.OutOfHours)).FirstOrDefault() is { } desk ? $"{desk.Name}, {desk.Telephone}" : "your partnership’s front door";

    private Person Person(Seen one) => one.Picture.People[Id];

    private static string ChildOf(Seen one) => Say.Sentence(one.Picture.ChildName());

    private static string Until(ConditionsSet set, DateTimeOffset now) => set.Until is not { } until ? "" : $", {(until > now ? "until" : "ended")} {London.WithTime(until)}";
}
