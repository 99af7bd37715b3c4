using WholePicture.Access;
using WholePicture.Pictures.Finding;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Searching;

/// <summary>
/// Whether somebody whom the index found is a hit for this searcher. Decided only from what the searcher may see: through a child whose page they may open, from what that page would show them;
/// through any other, from what is under no handling, only when all of a number or of a name and day fit, and then no more is said than that somebody fits. Pure.
/// </summary>
internal static class Hitting
{
    /// <summary>The hit; null when for this searcher they do not fit, or do not exist.</summary>
    public static Hit? Of(PersonId person, IReadOnlyList<Sighting> sightings, Fitting fitting, Partnership known)
    {
        var open = sightings.Where(sighting => sighting.MayOpen && sighting.Has(person)).ToList();
        var shut = sightings.Where(sighting => !sighting.MayOpen && sighting.Has(person)).ToList();

        return Fits(person, open, fitting) is { } fit ? Named(person, open, shut, fit, known)
            : Fits(person, [.. open, .. shut], fitting) is { IsWhole: true } whole ? new(person, null, "", null, "", Lines(open, shut, known), whole.Points)
            : null;
    }

    private static Fit? Fits(PersonId person, List<Sighting> through, Fitting fitting) => through.Count == 0 ? null : fitting.Of(through.SelectMany(sighting => sighting.Keys(person)).ToHashSet());

    private static Hit Named(PersonId person, List<Sighting> open, List<Sighting> shut, Fit fit, Partnership known)
    {
        var own = open.Find(sighting => sighting.Child == person);
        var (through, isChild) = (own ?? open[0], open.Exists(sighting => sighting.Picture.People[person].IsChild(sighting.Picture.Today)));
        var seen = through.Picture.People[person];
        var age = Who.Age(seen, through.Picture.Today) is { } years ? $", {years} years old" : "";
        var about = own is not null ? own.Picture.Life.AgeInWords(own.Picture.Today) : $"{Say.Sentence(through.Picture.NameFor(person))}{age}";

        return new(person, open.Select(sighting => sighting.Picture.People[person].Name).FirstOrDefault(name => name is not null) ?? Say.Sentence(through.Picture.NameFor(person)), about,
            own is not null ? $"/children/{person}" : isChild || open.Exists(sighting => sighting.Child == person) ? null : $"/adults/{person}", Say.List(fit.Agrees), Lines(open, shut, known), fit.Points);
    }

    private static List<HitChild> Lines(IEnumerable<Sighting> open, IEnumerable<Sighting> shut, Partnership known) =>
    [
        .. open.Select(sighting => new HitChild(sighting.Child, Say.Sentence(sighting.Picture.ChildName()), true, "")),
        .. shut.Select(sighting => new HitChild(sighting.Child, null, false, RingFor(known))),
    ];

    // Whoever is always there
    private static string RingFor(Partnership known) => known.OnDuty(Role.FrontDoor).Concat(known.OnDuty(Role.OutOfHours)).FirstOrDefault() is { } desk ? $"{desk.Name}, {desk.Telephone}" : "your partnership’s front door";
}
