using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Matching.Deciding;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>A few records, some of them of people who work here, the entries about them, and whatever may happen to either. What the service decides is beside what was written down, apart from it, of who must never see what.</summary>
internal sealed class SmallWorld(Random chance)
{
    private readonly List<(Piece Piece, Handling? Handling)> told = [];
    private readonly Dictionary<(EntryId, int), (PersonId? Placed, long Named)> placed = [];
    private readonly Dictionary<EntryId, HashSet<PersonId>> kept = [];
    private readonly List<Decision> log = [];
    private readonly List<PersonId> people = [.. AnyStream.People.Select(one => one.Id).OfType<PersonId>()];
    private readonly Dictionary<string, HashSet<PersonId>> ever = new() { ["patel"] = [Family.Daniel.Key], ["nia"] = [Family.Ife.Key] };
    private readonly HashSet<(string Viewer, EntryId Entry)> never = [];
    private readonly HashSet<(string Viewer, EntryId Entry)> notAllOf = [];
    private Partnership partnership = new(Eastmere.Agencies, [.. Eastmere.Professionals.Select(one => one.Id switch { "patel" => one with { Person = Family.Daniel.Id }, "nia" => one with { Person = Family.Ife.Id }, _ => one })]);
    private long named;

    /// <summary>What happened last.</summary>
    public string Last { get; private set; } = "";

    /// <summary>How often something was let through that nothing forbids.</summary>
    public int Seen { get; private set; }

    /// <summary>Something happens.</summary>
    public void Happens()
    {
        named++;
        switch (chance.Next(12))
        {
            case 0 or 1 or 2 or 3: Import(corrects: null); break;
            case 4 or 5 when told.Count > 0: Import(chance.Pick(told).Piece); break;
            case 6 when told.Count > 0: Refeed(chance.Pick(told).Piece); break;
            case 7 or 8: Decide(DecisionKind.Joined); break;
            case 9: Decide(DecisionKind.Parted); break;
            case 10: Decide(DecisionKind.Undone); break;
            default: Last = "restored: everything is worked out again from what was told and said"; break;
        }

        WriteDown();
    }

    /// <summary>Whatever is wrong now; null when nothing is.</summary>
    public string? Wrong()
    {
        foreach (var entry in Entries())
        {
            foreach (var viewer in partnership.Professionals)
            {
                var sight = Sights.Of(entry, new(viewer, Ground.Involved, Wall.None));
                Seen += sight is Sight.Content ? 1 : 0;
                if ((never.Contains((viewer.Id, entry.Id)) && sight is not Sight.Hidden) || (notAllOf.Contains((viewer.Id, entry.Id)) && sight is Sight.Content))
                {
                    return $"after {Last}: {viewer.Id} sees {sight} of {entry.Reference}";
                }
            }
        }

        return null;
    }

    // An import, a correction, a renaming, an adoption or a withdrawal: each is an entry, under whatever handling
    private void Import(Piece? corrects)
    {
        var parts = people.OrderBy(_ => chance.Next()).Take(chance.Next(1, 4)).Select((person, place) => (new Someone($"one-{place}") { Id = person }).As(chance.Pick(Enum.GetValues<PersonRole>()))).ToArray();
        var teller = corrects is null ? chance.Pick(All) : All.First(one => one.Id == corrects.Agency);
        var piece = (chance.Happens(40) ? teller.CalledOut(-3) : teller.HeardSaid(-3)).About(parts) with { Corrects = corrects?.Reference, Withdrawn = corrects is not null && chance.Happens(20) ? "Another family" : null };
        piece = chance.Happens(15) ? piece.Stating(parts[0].Who, Question.CaresFor, "adopted", parts[^1].Who) : piece;
        var handling = chance.Happens(60) ? null : new Handling(chance.Happens(60) ? [chance.Pick(parts).Who.Ref] : null, chance.Happens(20) ? ["sam", "nia"] : null, chance.Happens(30));
        told.Add((piece, handling));
        for (var place = 0; place < parts.Length; place++)
        {
            placed[(piece.Id, place)] = (chance.Happens(10) ? null : parts[place].Who.Id, named);
        }

        Last = $"{(corrects is null ? "import" : "correction")} {piece.Reference}";
    }

    // The same piece again: it holds nobody new, but somebody who was not known may be by now
    private void Refeed(Piece piece)
    {
        for (var place = 0; place < piece.People.Count; place++)
        {
            placed[(piece.Id, place)] = placed[(piece.Id, place)].Placed is null ? (chance.Pick(people), named) : placed[(piece.Id, place)];
        }

        Last = $"re-feed of {piece.Reference}";
    }

    private void Decide(DecisionKind kind)
    {
        var open = log.FindAll(line => line.Kind is not DecisionKind.Undone && !log.Exists(other => other.Undoes == line.Id));
        var undone = kind is DecisionKind.Undone && open.Count > 0 ? chance.Pick(open) : null;
        if (kind is DecisionKind.Undone && undone is null)
        {
            return;
        }

        var before = Standing();
        var (one, other) = undone is null ? (before.Now(chance.Pick(people)), kind is DecisionKind.Parted ? PersonId.New() : before.Now(chance.Pick(people))) : (undone.One, undone.Other);
        var mentions = kind is DecisionKind.Parted ? Entries().SelectMany(entry => entry.People.Select((person, place) => (person, entry.Id, place))).Where(mention => mention.person == one && chance.Happens(50)).Select(mention => (mention.Id, mention.place)).ToList() : [];
        var both = partnership.KnownAsPeople.Count(person => before.Now(person.Person!.Value) is var stands && (stands == before.Now(one) || stands == before.Now(other)));
        if (kind is DecisionKind.Joined && (before.Now(one) == before.Now(other) || both > 1))
        {
            return;
        }

        var was = Entries().ToDictionary(entry => entry.Id);
        log.Add(new(Guid.NewGuid(), kind, one, other, mentions, undone?.Id, "Why", "sam", SocialCare, Today.Now, ++named));
        people.AddRange(kind is DecisionKind.Parted ? [other] : []);
        var after = Standing();
        HashSet<PersonId> concerned = [.. before.OneWith(one), .. before.OneWith(other), .. after.OneWith(one), .. after.OneWith(other)];
        Also(concerned);
        if (undone is not null)
        {
            PlaceAnew(undone, concerned);
        }

        // What moved was kept from whoever it stood under
        foreach (var entry in Entries())
        {
            var still = kept[entry.Id] = kept.GetValueOrDefault(entry.Id, []);
            still.UnionWith(Kept(was[entry.Id]).Where(place => entry.People[place.Place] != place.Person).Select(place => place.Person));
        }

        Last = $"{kind} {one} {other}";
    }

    // What was placed knowing of what no longer holds goes back to the door, and the machine may find somebody else
    private void PlaceAnew(Decision undone, HashSet<PersonId> concerned)
    {
        foreach (var (mention, (person, when)) in placed.Where(one => one.Value.Named > undone.Named && one.Value.Placed is { } who && concerned.Contains(who)).ToList())
        {
            placed[mention] = (chance.Happens(40) ? null : chance.Happens(70) ? person : chance.Pick(people), when);
        }
    }

    private void Also(HashSet<PersonId> concerned)
    {
        var also = Selves.Also(partnership, concerned).ToLookup(pair => pair.Professional, pair => pair.Person);
        partnership = new(partnership.Agencies, partnership.Professionals.Select(one => one with { AlsoSelf = [.. one.AlsoSelf.Union(also[one.Id])] }));
        foreach (var records in ever.Values.Where(records => records.Overlaps(concerned)))
        {
            records.UnionWith(concerned);
        }
    }

    // In plain words, and for ever: what an entry, or any that corrects it, says must be kept from somebody
    private void WriteDown()
    {
        var entries = Entries();
        foreach (var entry in entries)
        {
            foreach (var version in entries.Where(other => other.Agency == entry.Agency && Chain(entries, entry).Contains(other.Reference)))
            {
                foreach (var viewer in partnership.Professionals)
                {
                    var handling = version.Given.Handling;
                    if (ever.GetValueOrDefault(viewer.Id) is { } records && Kept(version).Any(place => records.Contains(place.Person)))
                    {
                        never.Add((viewer.Id, entry.Id));
                    }

                    if (handling is not null && ((handling.OnlyFor is { } only && !only.Contains(viewer.Id)) || (handling.OnlyThisAgency && viewer.Agency != entry.Agency)))
                    {
                        notAllOf.Add((viewer.Id, entry.Id));
                    }
                }
            }
        }
    }

    private static HashSet<string> Chain(IReadOnlyList<Entry> entries, Entry from)
    {
        HashSet<string> names = [from.Reference];
        for (var before = 0; before < names.Count;)
        {
            before = names.Count;
            foreach (var entry in entries.Where(entry => entry.Agency == from.Agency && entry.Given.Corrects is not null && (names.Contains(entry.Reference) || names.Contains(entry.Given.Corrects))))
            {
                names.UnionWith([entry.Reference, entry.Given.Corrects!]);
            }
        }

        return names;
    }

    private static IEnumerable<(int Place, PersonId Person)> Kept(Entry entry) => entry.People.Select((person, place) => (place, person))
        .Where(one => one.person is not null && (entry.Given.Handling?.NeverLearntBy?.Contains(entry.Given.People[one.place].Ref!) is true
            || (entry.Given.Kind is "police-call-out" && entry.Given.People[one.place].As is PersonRole.AllegedPerpetrator)))
        .Select(one => (one.place, one.person!.Value));

    private Standing Standing() => new(log, partnership.KnownAsPeople.Select(one => one.Person!.Value).ToHashSet());

    private IReadOnlyList<Entry> Entries()
    {
        var standing = Standing();

        return Versions.Joined([.. told.Select(one => one.Piece.Entry with
        {
            Given = one.Piece.Draft with { Handling = one.Handling },
            People = [.. one.Piece.People.Select((_, place) => (standing.Pinned(one.Piece.Id, place) ?? placed[(one.Piece.Id, place)].Placed) is { } person ? standing.Now(person) : (PersonId?)null)],
            KeptAlso = [.. kept.GetValueOrDefault(one.Piece.Id, [])],
        })]);
    }
}
