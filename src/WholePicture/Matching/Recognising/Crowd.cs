using WholePicture.People;

namespace WholePicture.Matching.Recognising;

/// <summary>Among how many people somebody is looked for: the more there are, the likelier that two strangers have the same name and birthday.</summary>
/// <param name="People">About how many people are on record.</param>
/// <param name="Namesakes">By the key of a whole name, how many have one that sounds the same.</param>
/// <param name="Lines">How many are reached on a line.</param>
public sealed record Crowd(double People, IReadOnlyDictionary<uint, int> Namesakes, IReadOnlyDictionary<string, int> Lines)
{
    // A line on which so many are reached is a school's, a surgery's or a hostel's, and says nothing of anybody
    private const int OneHome = 60;

    // A database that has just begun stands in an area that has not: no fewer people than a town's
    private const double Fewest = 20_000;

    // Of a name that nobody else on record has, this much less than of one in common use
    private const double Rare = 8;

    /// <summary>A database that has just begun.</summary>
    public static Crowd JustBegun { get; } = new(0, new Dictionary<uint, int>(), new Dictionary<string, int>());

    /// <summary>Whether it says something of one person, or of a home.</summary>
    public bool Says(Identifier identifier) => identifier.Line is not { } line || Lines.GetValueOrDefault(line) <= OneHome;

    /// <summary>How much likelier than in the list that taught the weights it is that strangers have in common what these two have.</summary>
    /// <param name="weights">What the list taught.</param>
    /// <param name="wholeName">The key of the whole name they share; 0 when they do not.</param>
    public float Chance(TaughtWeights weights, uint wholeName)
    {
        var share = Math.Max(People, Fewest) / weights.People;

        return (float)(wholeName == 0 ? share : Math.Max(share / Rare, Math.Max(0, Namesakes.GetValueOrDefault(wholeName) - 1) / weights.Namesakes));
    }
}
