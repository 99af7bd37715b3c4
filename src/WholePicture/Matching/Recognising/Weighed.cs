using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.People;

namespace WholePicture.Matching.Recognising;

/// <summary>Somebody on record laid beside somebody in a piece, field by field.</summary>
internal sealed class Weighed
{
    // A whole name with its day of birth, when nothing else is said, joins from here on: wrong about once in 500
    private const float NameAndDay = 9;
    private const int Given = 0, Family = 3, Born = 4, Nhs = 5, Home = 7;
    private readonly byte[] levels;
    private readonly List<Identifier> shared;

    private Weighed(KnownPerson person, List<Identifier> shared, byte[] levels, float bits) => (Person, this.shared, this.levels, Bits) = (person, shared, levels, bits);

    /// <summary>Who.</summary>
    public KnownPerson Person { get; }

    /// <summary>Bits for (above 0) or against their being one.</summary>
    public float Bits { get; }

    /// <summary>What finds them that the piece says too.</summary>
    public IReadOnlyList<Identifier> Shared => shared;

    /// <summary>Whether they share a number issued for one person.</summary>
    public bool SharesNumber => shared.Exists(identifier => identifier.IsNumber);

    /// <summary>Whether somebody should look: likelier one than two and not told apart by a number, or a number or a whole name with its day in common.</summary>
    public bool IsPossible => (Bits >= 0 && !IsToldApart) || shared.Count > 0;

    /// <summary>Whether they are much alike, though more likely two.</summary>
    public bool IsNear => Bits > Scorer.Possible;

    /// <summary>Another NHS number and none in common: somebody else.</summary>
    public bool IsToldApart => !SharesNumber && levels[Nhs] is > 0 and < 4;

    /// <summary>Whether it joins by itself: by a number, a mother and a day or a whole name and a day when nothing differs, or because all of it together leaves no doubt.</summary>
    public bool IsCertain =>
        (Differs.Count == 0 && (shared.Exists(identifier => !identifier.IsNameBorn) || (shared.Count > 0 && Bits >= NameAndDay)))
        || (Bits >= Scorer.Certain && levels[Nhs] is 0 or 4 && levels[Born] is 0 or > 5);

    /// <summary>What is the same, in words.</summary>
    public IEnumerable<string> Agrees => shared.Select(identifier => identifier.InWords).Concat(shared.Exists(identifier => identifier.IsNameBorn) ? [] : Alike).Distinct();

    /// <summary>What is not.</summary>
    public IReadOnlyList<string> Differs =>
    [
        .. levels[Nhs] is > 0 and < 4 ? ["NHS number"] : Array.Empty<string>(),
        .. levels[Born] is > 0 and < 9 ? ["date of birth"] : Array.Empty<string>(),
        .. levels[Given] is 1 ? ["given name"] : Array.Empty<string>(),
        .. levels[Family] is 1 ? ["family name"] : Array.Empty<string>(),
    ];

    /// <summary>Lays one person beside what a piece says; null when they have nothing in common by which anybody would look.</summary>
    public static Weighed? Of(KnownPerson person, IReadOnlySet<Identifier> given, Crowd crowd)
    {
        var (desk, weights, levels) = (Desk.Own, TaughtWeights.Shipped, new byte[Outcome.Fields]);
        var shared = given.Where(identifier => identifier.Finds && person.Identifiers.Contains(identifier)).ToList();
        var (asked, stated) = (Stated.Of(given.Where(crowd.Says), desk), Stated.Of(person.Identifiers, desk));

        if (shared.Count == 0 && !asked.Keys().Overlaps(stated.Keys()))
        {
            return null;
        }

        var one = asked.RowBeside(stated);
        var other = stated.Nearest(one);
        Outcome.Read(desk.Comparison.Of(one, other), levels);
        Span<double> kinds = stackalloc double[weights.Mixture.Kinds.Count];
        weights.Mixture.Weigh(levels, kinds);
        var wholeName = levels[Given] >= 4 && levels[Family] >= 4 ? Keys.WholeName(one, desk.Names) : 0;

        return new(person, shared, levels, Weights.Of(weights.Mixture, kinds).Bits(crowd.Chance(weights, wholeName)));
    }

    /// <summary>Whether nothing speaks for the other that does not speak for this one too, and more does for this: a number says which of several, or all of it together.</summary>
    public bool Outdoes(Weighed other) => !other.SharesNumber
        && ((SharesNumber && other.shared.TrueForAll(Person.Identifiers.Contains) && levels.Zip(other.levels).All(pair => pair.First >= pair.Second))
            || (IsCertain && Bits - Math.Max(0, other.Bits) >= Scorer.Certain));

    private IEnumerable<string> Alike =>
    [
        .. levels[Given] >= 5 && levels[Family] >= 5 ? ["name"] : levels[Given] >= 5 ? ["given name"] : levels[Family] >= 5 ? ["family name"] : Array.Empty<string>(),
        .. levels[Born] is 9 ? ["date of birth"] : Array.Empty<string>(),
        .. levels[Home] is 4 or 7 && !Person.IsShielded ? ["telephone"] : Array.Empty<string>(),
        .. levels[Home] >= 5 && !Person.IsShielded ? ["home"] : Array.Empty<string>(),
    ];
}
