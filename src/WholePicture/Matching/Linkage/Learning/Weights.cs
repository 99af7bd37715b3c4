namespace WholePicture.Matching.Linkage.Learning;

/// <summary>What one outcome weighs: how likely it is between two rows about one person, about two of one family, about two strangers.</summary>
/// <param name="One">About one person.</param>
/// <param name="Family">About two of one household.</param>
/// <param name="Strangers">About two who have met by chance.</param>
public readonly record struct Weights(float One, float Family, float Strangers)
{
    // So that nothing is impossible
    private const float Least = 1e-30f;

    /// <summary>Put together from the kinds of a mixture.</summary>
    /// <param name="mixture">What was learnt.</param>
    /// <param name="kinds">How likely the outcome is in each kind, by <see cref="Mixture.Weigh"/>.</param>
    public static Weights Of(Mixture mixture, ReadOnlySpan<double> kinds)
    {
        var (one, family, strangers) = (0.0, 0.0, 0.0);

        for (var kind = 0; kind < kinds.Length; kind++)
        {
            one += mixture.Kinds[kind].IsOne ? kinds[kind] : 0;
            family += mixture.Kinds[kind].IsOne || mixture.Kinds[kind].AreStrangers ? 0 : kinds[kind];
            strangers += mixture.Kinds[kind].AreStrangers ? kinds[kind] : 0;
        }

        return new((float)one, (float)family, (float)strangers);
    }

    /// <summary>The same where two people are so many times likelier.</summary>
    public Weights Against(float times) => this with { Family = Family * times, Strangers = Strangers * times };

    /// <summary>Of two people against one, where names and days are as rare as usual.</summary>
    public double Odds => (Family + Strangers + Least) / (One + Least);

    /// <summary>Bits for (above 0) or against one person.</summary>
    /// <param name="chance">How much likelier than in the list that taught it strangers are to have this in common.</param>
    public float Bits(float chance) => MathF.Log2(One / (Family + (Strangers * chance) + Least));
}
