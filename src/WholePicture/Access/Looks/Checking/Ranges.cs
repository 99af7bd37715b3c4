namespace WholePicture.Access.Looks.Checking;

/// <summary>What was found, in order; the same found of neighbours is one finding, so that a million changed links are one line.</summary>
internal sealed class Ranges
{
    private readonly List<Finding> found = [];

    /// <summary>All of it.</summary>
    public IReadOnlyList<Finding> All => found;

    /// <summary>One more.</summary>
    public void Add(Tampered kind, long from, long until)
    {
        if (found.LastOrDefault() is { } last && last.Kind == kind && kind is Tampered.Edited or Tampered.Inserted && from <= last.Until + 1 && from >= last.From)
        {
            found[^1] = last with { Until = Math.Max(last.Until, until) };
        }
        else if (!found.Contains(new(kind, from, until)))
        {
            found.Add(new(kind, from, until));
        }
    }
}
