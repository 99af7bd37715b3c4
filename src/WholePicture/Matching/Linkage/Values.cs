namespace WholePicture.Matching.Linkage;

/// <summary>Each distinct value once, known by number, with how often it came. Number 0 is the empty value.</summary>
public sealed class Values<T>
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byText;
    private readonly List<T> values = [];
    private readonly List<int> counts = [];
    private readonly Func<string, T> read;

    public Values(Func<string, T> read)
    {
        this.read = read;
        byText = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Of([]);
    }

    public T this[int number] => values[number];

    /// <summary>How many rows hold it.</summary>
    public int CountOf(int number) => counts[number];

    /// <summary>The number of what was written.</summary>
    public int Of(ReadOnlySpan<char> written)
    {
        if (!byText.TryGetValue(written, out var number))
        {
            number = values.Count;
            var text = written.ToString();
            numbers.Add(text, number);
            values.Add(read(text));
            counts.Add(0);
        }

        counts[number]++;

        return number;
    }
}
