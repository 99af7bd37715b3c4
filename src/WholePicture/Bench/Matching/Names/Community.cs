namespace WholePicture.Bench.Matching.Names;

/// <summary>The names one community in England gives its children, the commonest first.</summary>
/// <param name="Share">Of all households, in parts.</param>
/// <param name="Girls">Names of girls and women.</param>
/// <param name="Boys">Names of boys and men.</param>
/// <param name="Families">Family names.</param>
/// <param name="Particles">What may stand before a family name.</param>
/// <param name="Tail">Beginnings and ends of which rare family names are made.</param>
internal sealed record Community(int Share, string[] Girls, string[] Boys, string[] Families, string[] Particles, (string[] Starts, string[] Ends) Tail)
{
    // One in so many is named with something rarer than any list
    private const double Rare = 0.3;

    /// <summary>Reads the lists, parted by spaces; an underscore is a space inside a name.</summary>
    public static Community Of(int share, string girls, string boys, string families, string starts, string ends, string particles = "") =>
        new(share, Words(girls), Words(boys), Words(families), Words(particles), (Words(starts), Words(ends)));

    /// <summary>A given name; the first of a list come far more often than the last.</summary>
    public string Given(Chance chance, bool isGirl)
    {
        var names = isGirl ? Girls : Boys;

        return chance.Skewed(names);
    }

    /// <summary>A family name.</summary>
    public string Family(Chance chance)
    {
        var name = chance.Is(Rare) ? Capital(chance.Skewed(Tail.Starts) + chance.Skewed(Tail.Ends)) : chance.Skewed(Families);

        return Particles.Length > 0 && chance.Is(0.25) ? $"{chance.Pick(Particles)} {name}" : name;
    }

    private static string[] Words(string text) => [.. text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' '))];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
