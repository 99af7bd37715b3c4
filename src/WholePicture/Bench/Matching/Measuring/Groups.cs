namespace WholePicture.Bench.Matching.Measuring;

/// <summary>The people that were found, held against the truth, pair by pair.</summary>
/// <param name="Precision">Of the pairs put together, how many are one person.</param>
/// <param name="Recall">Of the pairs that are one person, how many were put together.</param>
/// <param name="ToBorn">Of the pairs of a child expected and then born, how many were put together.</param>
/// <param name="ToBornPrecision">Of such pairs put together, how many are right.</param>
internal sealed record Groups(double Precision, double Recall, double ToBorn, double ToBornPrecision)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Reads rec_id,cluster.</summary>
    public static Groups Read(string file, Truth truth)
    {
        var (found, right, toBorn, toBornRight) = (0L, 0L, 0L, 0L);

        foreach (var group in File.ReadLines(file).Skip(1).Select(line => line.Split(',')).GroupBy(fields => fields[1], fields => truth.Row(fields[0])))
        {
            var rows = group.ToArray();
            found += (long)rows.Length * (rows.Length - 1) / 2;
            right += rows.GroupBy(truth.Person).Sum(person => (long)person.Count() * (person.Count() - 1) / 2);

            // A group of thousands is wrong whatever is in it
            foreach (var (a, b) in rows.Length > 2000 ? [] : rows.SelectMany((a, i) => rows.Skip(i + 1).Select(b => (a, b))).Where(pair => truth.IsToBorn(pair.a, pair.b)))
            {
                (toBorn, toBornRight) = (toBorn + 1, toBornRight + (truth.IsOne(a, b) ? 1 : 0));
            }
        }

        return new(right / Math.Max(1.0, found), right / (double)truth.Pairs, toBornRight / Math.Max(1.0, truth.ToBorn), toBornRight / Math.Max(1.0, toBorn));
    }
}
