namespace WholePicture.Access.Looks.Checking;

/// <summary>Goes along the chain, link by link, and finds what does not fit. Holds the last link, what it found, and a few that did not fit.</summary>
/// <param name="checkpoints">What was signed before; none when there are none to hand.</param>
public sealed class ChainCheck(IReadOnlyList<Checkpoint> checkpoints)
{
    private readonly Ranges found = new();
    private readonly Misfits misfits = new();
    private readonly Queue<Checkpoint> ahead = new(checkpoints.OrderBy(checkpoint => checkpoint.Sequence));
    private byte[]? before = Link.Nothing;
    private long trusted;
    private bool rewritten;

    /// <summary>The place of the last that it has passed.</summary>
    public long Last { get; private set; }

    /// <summary>The seal of the last.</summary>
    public byte[] LastHash { get; private set; } = Link.Nothing;

    /// <summary>Looks at the next link.</summary>
    public void Pass(Link link)
    {
        if (link.Sequence <= Last)
        {
            // Which of the two is the true one shows by the next: it fits after one of them
            found.Add(Tampered.Inserted, link.Sequence, link.Sequence);
            misfits.Know(link.Hash);

            return;
        }

        if (link.Sequence != Last + 1)
        {
            found.Add(Tampered.Removed, Last + 1, link.Sequence - 1);
            before = null;
        }

        // After a gap nobody can say what the seal before was; a changed link is found by itself, for its own seal stands as it was
        if (before is not null && !link.IsWhole(before))
        {
            misfits.Add(link, before);
        }

        (Last, LastHash, before) = (link.Sequence, link.Hash, link.Hash);
        Compare();
    }

    /// <summary>The rest cannot be read.</summary>
    public IReadOnlyList<Finding> BreakOff() => [.. found.All, .. misfits.Explained(), new(Tampered.Unreadable, Last, Last)];

    /// <summary>All that was found, once the end is reached.</summary>
    public IReadOnlyList<Finding> End(long headSequence, byte[] headHash)
    {
        if (ahead.LastOrDefault() is { } latest && latest.Sequence > Last)
        {
            found.Add(Tampered.CutOff, Last + 1, latest.Sequence);
        }
        else if (headSequence > Last)
        {
            found.Add(Tampered.CutOff, Last + 1, headSequence);
        }
        else if (headSequence != Last || !headHash.AsSpan().SequenceEqual(LastHash))
        {
            found.Add(Tampered.Head, Last, Last);
        }

        return [.. found.All, .. misfits.Explained()];
    }

    private void Compare()
    {
        while (ahead.TryPeek(out var next) && next.Sequence <= Last)
        {
            ahead.Dequeue();
            var (isHere, isSame) = (next.Sequence == Last, next.Hash == Convert.ToHexStringLower(LastHash));
            if (isHere && !isSame && !rewritten)
            {
                // From here on every seal differs, and every checkpoint with it: the first says where
                found.Add(Tampered.Rewritten, trusted + 1, Last);
            }

            (trusted, rewritten) = isHere ? (isSame ? Last : trusted, !isSame) : (trusted, rewritten);
        }
    }
}
