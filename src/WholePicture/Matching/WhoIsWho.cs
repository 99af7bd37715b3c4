using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>
/// Finds everybody in one piece: first those who stand alone, then children by their mothers.
/// What an earlier mention tells of somebody counts for a later one.
/// </summary>
/// <param name="mentions">The people in the piece.</param>
/// <param name="told">Those of whom somebody has already said who they are, by place.</param>
/// <param name="create">Makes a key for somebody new, at a place.</param>
/// <param name="crowd">Among how many; a database that has just begun, unless it is said.</param>
public sealed class WhoIsWho(IReadOnlyList<Mention> mentions, IReadOnlyDictionary<int, PersonId> told, Func<int, PersonId> create, Crowd? crowd = null)
{
    private readonly Dictionary<PersonId, KnownPerson> known = [];
    private readonly Found?[] found = new Found?[mentions.Count];
    private readonly HashSet<PersonId> created = [];
    private readonly HashSet<PersonId> children = [];
    private readonly HashSet<PersonId> met = [];
    private readonly HashSet<PersonId> grown = [];

    /// <summary>Everybody, in the order of the piece.</summary>
    public IReadOnlyList<Found> All => [.. found.Select(one => one ?? Found.Nobody)];

    /// <summary>Mothers found in the piece who were on record before it: they may have children on record too.</summary>
    public IReadOnlyList<PersonId> MothersOnRecord =>
        [.. mentions.Select(Mother).OfType<PersonId>().Where(mother => !created.Contains(mother)).Distinct()];

    /// <summary>Under what those are found from now on of whom the piece says something new.</summary>
    public IEnumerable<(PersonId Person, uint Key)> Keys => grown.SelectMany(person => PersonKeys.Of(known[person].Identifiers).Select(key => (person, key)));

    /// <summary>Takes in people on record.</summary>
    public void Learn(IEnumerable<KnownPerson> people)
    {
        foreach (var person in people)
        {
            known[person.Id] = known.TryGetValue(person.Id, out var before) ? before.With(person.Identifiers) : person;
        }
    }

    /// <summary>Finds those who need no mother to be found.</summary>
    public void FindAdults() => Find(mentions.Where(mention => mention.Mother is null));

    /// <summary>Finds those who may be found by their mother.</summary>
    public void FindChildren()
    {
        Find(mentions.Where(mention => mention.Mother is not null));
        AskIfNoChildIsNamed();
    }

    // What is about nobody would stand in nobody's picture
    private void AskIfNoChildIsNamed()
    {
        var isAboutChildren = mentions.Any(mention => mention.IsChild);
        List<Mention> about = [.. mentions.Where(mention => mention.IsChild == isAboutChildren)];
        if (about.Count > 0 && about.TrueForAll(mention => found[mention.Place] == Found.Nobody))
        {
            found[about[0].Place] = new(null, [], Asking.NotNamed(isAboutChildren));
        }
    }

    private void Find(IEnumerable<Mention> some)
    {
        foreach (var mention in some)
        {
            var one = told.TryGetValue(mention.Place, out var person) ? Told(mention, person) : mention.IsUnnamed ? Found.Nobody : Judged(mention);
            found[mention.Place] = one;
            if (one.Person is { } id)
            {
                grown.UnionWith(known.TryGetValue(id, out var before) && one.Adds.All(before.Identifiers.Contains) ? [] : [id]);
                Learn([new(id, one.Adds.ToHashSet())]);
                children.UnionWith(mention.IsChild ? [id] : []);
                met.Add(id);
            }
        }
    }

    // Neither somebody else's number nor what contradicts is settled by a person's word; a name that two turn out to share is from now on asked about
    private Found Told(Mention mention, PersonId person)
    {
        var held = known.Values.Where(other => other.Id != person).SelectMany(other => other.Identifiers).Where(identifier => identifier.IsNumber).ToHashSet();
        var own = known.GetValueOrDefault(person);

        return new(person, [.. mention.Identifiers(Mother(mention)).Where(identifier => !held.Contains(identifier) && !Contradicts(identifier, own))]);
    }

    private static bool Contradicts(Identifier identifier, KnownPerson? person) => person is not null && !person.Identifiers.Contains(identifier)
        && ((identifier.IsNhs && person.NhsNumbers.Any()) || (identifier.BornOn is not null && person.Born.Any()));

    private Found Judged(Mention mention)
    {
        var identifiers = mention.Identifiers(Mother(mention)).ToHashSet();

        // Whoever writes of two means two, unless a number or a whole name with its day says that they are one
        var others = known.Values.Where(person => !met.Contains(person.Id) || identifiers.Any(identifier => identifier.Finds && person.Identifiers.Contains(identifier))).ToList();
        var result = Match.Judge(identifiers, Mother(mention), mention.Expected ?? mention.Born, others, crowd);
        var finding = identifiers.Where(identifier => identifier.Finds).ToList();

        return result.Judgement switch
        {
            Judgement.Certain when IsSecondChild(mention, result) => new(null, [], Asking.Twice(result, finding)),
            Judgement.Certain => new(result.Candidates[0], [.. identifiers]),
            // Begun as somebody new, it would be kept from nobody: whoever is meant is on record by name, or will be
            Judgement.NoOneFound when mention.IsKeptFrom && finding.TrueForAll(identifier => identifier.IsLocal) => new(null, [], Asking.KeptFromWhom(finding)),
            Judgement.NoOneFound when finding.Count > 0 => New(mention, identifiers),
            Judgement.NoOneFound => new(null, [], Asking.NotEnough(mention.Mother is not null)),
            _ => new(null, [], Asking.Which(result, finding)),
        };
    }

    // Twins share a mother and a day; only a number tells them apart
    private bool IsSecondChild(Mention mention, MatchResult result) => mention.IsChild && children.Contains(result.Candidates[0])
        && !mention.Numbers.Any(known[result.Candidates[0]].Identifiers.Contains);

    private Found New(Mention mention, HashSet<Identifier> identifiers)
    {
        var person = create(mention.Place);
        created.Add(person);

        return new(person, [.. identifiers]);
    }

    private PersonId? Mother(Mention mention) => mention.Mother is { } place ? found[place]?.Person : null;
}
