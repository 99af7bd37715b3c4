using System.Globalization;

namespace WholePicture.Bench.Matching.Measuring;

/// <summary>The scored pairs, surest first, held against the truth.</summary>
internal sealed class Curve
{
    private readonly Truth truth;
    private readonly (double Score, bool IsOne)[] pairs;

    /// <summary>Reads a,b,score.</summary>
    public Curve(string file, Truth truth)
    {
        this.truth = truth;
        pairs = [.. File.ReadLines(file).Skip(1).Select(Read)];
        Array.Sort(pairs, (a, b) => b.Score.CompareTo(a.Score));
    }

    /// <summary>The most pairs that could have been found, of all there are.</summary>
    public double Ceiling => pairs.Count(pair => pair.IsOne) / (double)truth.Pairs;

    /// <summary>The best F1 any one score gives.</summary>
    public double BestF1 => Points().Select(point => point.F1).DefaultIfEmpty().Max();

    /// <summary>How much is found where so much of what is found is right.</summary>
    public double RecallAt(double precision) => Points().Where(point => point.Precision >= precision).Select(point => point.Recall).DefaultIfEmpty().Max();

    /// <summary>Pairs from a score upwards, and how many of them are wrong.</summary>
    public (int Pairs, int Wrong) From(double score) => (pairs.Count(pair => pair.Score >= score), pairs.Count(pair => pair.Score >= score && !pair.IsOne));

    // Pairs of one score stand or fall together
    private IEnumerable<(double Precision, double Recall, double F1)> Points()
    {
        var right = 0;

        for (var i = 0; i < pairs.Length; i++)
        {
            right += pairs[i].IsOne ? 1 : 0;

            if (i + 1 == pairs.Length || pairs[i + 1].Score < pairs[i].Score)
            {
                yield return (right / (i + 1.0), right / (double)truth.Pairs, 2.0 * right / (i + 1 + truth.Pairs));
            }
        }
    }

    private (double Score, bool IsOne) Read(string line)
    {
        var fields = line.Split(',');

        return (double.Parse(fields[2], CultureInfo.InvariantCulture), truth.IsOne(truth.Row(fields[0]), truth.Row(fields[1])));
    }
}
