namespace WholePicture.Access.Looks.Checking;

/// <summary>Goes along the chain, link by link, and finds what does not fit. Holds nothing but the last link and what it found.</summary>
/// <param name="checkpoints">What was signed before, in order; none when there are none to hand.</param>
public sealed class ChainCheck(IReadOnlyList<Checkpoint> checkpoints)
{
    private readonly List<Finding> found = [];
    private readonly Queue<Checkpoint> ahead = new(checkpoints.OrderBy(checkpoint => checkpoint.Sequence));
    private byte[]? before = Link.Nothing;
    private long trusted;

    /// <summary>How many links it has passed, or should have.</summary>
    public long Last { get; private set; }

    /// <summary>The seal of the last.</summary>
    public byte[] LastHash { get; private set; } = Link.Nothing;

    /// <summary>Looks at the next link.</summary>
    public void Pass(Link link)
    {
        if (link.Sequence != Last + 1)
        {
            found.Add(new(Tampered.Removed, Last + 1, link.Sequence - 1));
            before = null;
        }

        // After a gap nobody can say what the seal before was; a changed link is found by itself, for its own seal stands as it was
        if (before is not null && !link.IsWhole(before))
        {
            found.Add(new(Tampered.Edited, link.Sequence, link.Sequence));
        }

        (Last, LastHash, before) = (link.Sequence, link.Hash, link.Hash);
        Compare();
    }

    /// <summary>All that was found, once the end is reached.</summary>
    public IReadOnlyList<Finding> End(long headSequence, byte[] headHash)
    {
        if (ahead.LastOrDefault() is { } latest && latest.Sequence > Last)
        {
            found.Add(new(Tampered.CutOff, Last + 1, latest.Sequence));
        }
        else if (headSequence > Last)
        {
            found.Add(new(Tampered.CutOff, Last + 1, headSequence));
        }
        else if (headSequence != Last || !headHash.AsSpan().SequenceEqual(LastHash))
        {
            found.Add(new(Tampered.Head, Last, Last));
        }

        return found;
    }

    private void Compare()
    {
        while (ahead.TryPeek(out var next) && next.Sequence <= Last)
        {
            ahead.Dequeue();
            if (next.Sequence == Last && next.Hash != Convert.ToHexStringLower(LastHash))
            {
                // Unless a single link in this stretch already explains it, somebody made the rest fit
                found.Add(new(Tampered.Rewritten, trusted + 1, Last));
            }
            else if (next.Sequence == Last)
            {
                trusted = Last;
            }
        }
    }
}
