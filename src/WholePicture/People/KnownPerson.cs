using WholePicture.Words;

namespace WholePicture.People;

/// <summary>Somebody with a key of ours, and everything by which they can be found or told apart.</summary>
/// <param name="Id">Who.</param>
/// <param name="Identifiers">All that is on record.</param>
public sealed record KnownPerson(PersonId Id, IReadOnlySet<Identifier> Identifiers)
{
    /// <summary>NHS numbers on record; more than one only when somebody said so.</summary>
    public IEnumerable<Identifier> NhsNumbers => Identifiers.Where(identifier => identifier.IsNhs);

    /// <summary>Days of birth on record.</summary>
    public IEnumerable<DateOnly> Born => Identifiers.Select(identifier => identifier.BornOn).OfType<DateOnly>();

    /// <summary>Expected dates on record.</summary>
    public IEnumerable<DateOnly> Expected => Identifiers.Select(identifier => identifier.ExpectedOn).OfType<DateOnly>();

    /// <summary>Whether something about them is kept from somebody.</summary>
    public bool IsShielded => Identifiers.Contains(Identifier.Shielded);

    /// <summary>The same person with more on record.</summary>
    public KnownPerson With(IEnumerable<Identifier> more) => this with { Identifiers = Identifiers.Union(more).ToHashSet() };
}
