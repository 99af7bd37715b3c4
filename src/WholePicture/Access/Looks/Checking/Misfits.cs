namespace WholePicture.Access.Looks.Checking;

/// <summary>
/// Links that do not fit where they stand, and why: changed, or moved from another's place, or whole and only beside one that was.
/// Every seal and place among the first of them is tried with every other; those beyond are said to be changed, so that millions cost no more.
/// </summary>
internal sealed class Misfits
{
    private const int Tried = 32;
    private readonly List<(Link Link, byte[] Before)> first = [];
    private readonly HashSet<string> seals = [];
    private readonly Ranges beyond = new();

    /// <summary>One that does not fit after the one before it.</summary>
    public void Add(Link link, byte[] before)
    {
        if (first.Count == Tried)
        {
            beyond.Add(Tampered.Edited, link.Sequence, link.Sequence);

            return;
        }

        first.Add((link, before));
        Know(before, link.Hash, Link.Seal(link.Sequence, link.At, link.Fields, before));
    }

    /// <summary>A seal after which one of them may have stood.</summary>
    public void Know(params ReadOnlySpan<byte[]> more)
    {
        foreach (var seal in more)
        {
            if (seals.Count <= Tried * 4)
            {
                seals.Add(Convert.ToHexString(seal));
            }
        }
    }

    /// <summary>What was done. Never nothing, when there was one.</summary>
    public IEnumerable<Finding> Explained()
    {
        var known = seals.Select(Convert.FromHexString).ToList();
        var explained = new Ranges();
        foreach (var (link, _) in first.Where(misfit => !known.Exists(misfit.Link.IsWhole)))
        {
            var stood = first.Select(other => other.Link.Sequence).Cast<long?>().FirstOrDefault(place => known.Exists(seal => link.WasSealedAt(place!.Value, seal)));
            explained.Add(stood is null ? Tampered.Edited : Tampered.Reordered, Math.Min(stood ?? link.Sequence, link.Sequence), Math.Max(stood ?? link.Sequence, link.Sequence));
        }

        if (explained.All.Count == 0 && first.Count > 0)
        {
            explained.Add(Tampered.Edited, first[0].Link.Sequence, first[0].Link.Sequence);
        }

        return explained.All.Concat(beyond.All);
    }
}
