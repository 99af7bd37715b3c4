using WholePicture.Matching.Linkage.Comparing;

namespace WholePicture.Matching.Linkage.Learning;

/// <summary>
/// What fields say together. The mixture hears each by itself, but another telephone says more where a day is missing than where the day is the same.
/// Two rows that both have a number are told apart by it: how often they are one, for all else that comparing them came to, against how often
/// the mixture would have said so without the number, corrects what it says wherever all else comes to the same.
/// </summary>
internal sealed class Numbered
{
    // So many pairs the mixture's own word counts for; and by more than so many times it is never corrected
    private const double Held = 60;
    private const double Most = 8;

    // By outcome without numbers
    private readonly float[] against = new float[Outcome.Count];

    /// <summary>Counts.</summary>
    /// <param name="counts">How often each outcome came.</param>
    /// <param name="weights">What the mixture says of each.</param>
    public Numbered(int[] counts, Weights[] weights)
    {
        var (one, two) = (new double[Outcome.Count], new double[Outcome.Count]);

        for (var outcome = 0; outcome < counts.Length; outcome++)
        {
            if (counts[outcome] > 0 && Outcome.HasNumbers(outcome))
            {
                var (alike, odds) = (Outcome.WithoutNumbers(outcome), weights[outcome].Odds);
                one[alike] += counts[outcome] / (1 + odds);
                two[alike] += counts[outcome] * odds / (1 + odds);
            }
        }

        for (var alike = 0; alike < against.Length; alike++)
        {
            against[alike] = one[alike] + two[alike] > 0 ? Against(one[alike], two[alike], weights[alike].Odds) : 1;
        }
    }

    /// <summary>How many times likelier it is than the mixture says that two rows of this outcome are two people; 1 where none with numbers came to the same.</summary>
    public float Against(int outcome) => against[Outcome.WithoutNumbers(outcome)];

    private static float Against(double one, double two, double said)
    {
        var seen = (two + (Held * said / (1 + said))) / (one + (Held / (1 + said)));

        return (float)Math.Clamp(seen / said, 1 / Most, Most);
    }
}
