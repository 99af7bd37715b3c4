using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>Somebody as one piece names them, as far as it helps to find them.</summary>
/// <param name="Place">Which of the people in the piece.</param>
/// <param name="IsChild">Whether they are in it as a child.</param>
/// <param name="IsUnnamed">Whether nobody recorded who they were, so that nobody can say.</param>
/// <param name="Numbers">Numbers issued for them.</param>
/// <param name="Given">Given names.</param>
/// <param name="Family">Family name.</param>
/// <param name="Born">Day of birth, when it is known to be one.</param>
/// <param name="Expected">Expected day of birth.</param>
/// <param name="Mother">The place of their mother in the piece.</param>
/// <param name="IsFemale">Their sex, when it is stated as one of two.</param>
/// <param name="Homes">Where the piece says they live.</param>
/// <param name="IsShielded">Whether the piece keeps something about them from somebody.</param>
/// <param name="IsKeptFrom">Whether it is they from whom something is kept.</param>
/// <param name="Telephones">On which lines the piece says they are reached.</param>
public sealed record Mention(
    int Place,
    bool IsChild,
    bool IsUnnamed,
    IReadOnlyList<Identifier> Numbers,
    string? Given,
    string? Family,
    DateOnly? Born,
    DateOnly? Expected,
    int? Mother,
    bool? IsFemale = null,
    IReadOnlyList<string>? Homes = null,
    bool IsShielded = false,
    bool IsKeptFrom = false,
    IReadOnlyList<string>? Telephones = null)
{
    /// <summary>All that identifies them. A first name and a day is not enough: many babies are "Baby".</summary>
    public IEnumerable<Identifier> Identifiers(PersonId? mother)
    {
        foreach (var number in Numbers)
        {
            yield return number;
        }

        foreach (var described in Described())
        {
            yield return described;
        }

        if (Born is { } born)
        {
            yield return Identifier.Born(born);
            if (!string.IsNullOrWhiteSpace(Given) && !string.IsNullOrWhiteSpace(Family))
            {
                yield return Identifier.NameBorn(Given, Family, born);
            }
        }

        if (mother is { } known && Expected is { } expected)
        {
            yield return Identifier.Unborn(known, expected);
        }
    }

    // Nobody is found by these alone, but with others they tell one from another
    private IEnumerable<Identifier> Described()
    {
        if (!string.IsNullOrWhiteSpace($"{Given}{Family}"))
        {
            yield return Identifier.Named(Given, Family);
        }

        if (IsFemale is { } female)
        {
            yield return Identifier.OfSex(female);
        }

        foreach (var home in Homes ?? [])
        {
            yield return Identifier.LivesAt(home);
        }

        foreach (var line in (Telephones ?? []).Select(Telephone.Line).OfType<string>())
        {
            yield return Identifier.RingsAt(line);
        }

        if (IsShielded)
        {
            yield return Identifier.Shielded;
        }
    }
}
