namespace WholePicture.Bench.Matching.Measuring;

/// <summary>Which rows of an invented list are about one person.</summary>
internal sealed class Truth
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<int> people = [];
    private readonly List<bool> expected = [];

    /// <summary>Reads what the list's maker kept apart: rec_id,person[,expected].</summary>
    public Truth(string file)
    {
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var fields = line.Split(',');
            rows.Add(fields[0], people.Count);
            people.Add(int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture));
            expected.Add(fields.Length > 2 && fields[2] == "1");
        }

        var groups = people.Select((person, row) => (person, row)).GroupBy(pair => pair.person).Select(group => (All: group.LongCount(), Expected: group.LongCount(pair => expected[pair.row]))).ToList();
        Pairs = groups.Sum(group => group.All * (group.All - 1) / 2);
        ToBorn = groups.Sum(group => group.Expected * (group.All - group.Expected));
    }

    /// <summary>How many rows.</summary>
    public int Rows => people.Count;

    /// <summary>How many people.</summary>
    public int People => people.Distinct().Count();

    /// <summary>How many pairs of rows are about one person.</summary>
    public long Pairs { get; }

    /// <summary>Of these, how many lead from a child expected to the child born.</summary>
    public long ToBorn { get; }

    /// <summary>The number of a row.</summary>
    public int Row(string id) => rows[id];

    /// <summary>The person of a row.</summary>
    public int Person(int row) => people[row];

    /// <summary>Whether two rows are about one person.</summary>
    public bool IsOne(int a, int b) => people[a] == people[b];

    /// <summary>Whether one of two rows is of a child expected and the other of a child born.</summary>
    public bool IsToBorn(int a, int b) => expected[a] != expected[b];
}
