namespace WholePicture.Access.Looks.Checking;

/// <summary>Something wrong with the record of looking, and where.</summary>
/// <param name="Kind">What.</param>
/// <param name="From">The first link it touches.</param>
/// <param name="Until">The last.</param>
public sealed record Finding(Tampered Kind, long From, long Until)
{
    /// <summary>In words.</summary>
    public override string ToString() => Kind switch
    {
        Tampered.Edited => $"{Where}: changed after it was written; or the one before it was, and was sealed anew",
        Tampered.Removed => $"{Where}: removed; {Until + 1:N0} cannot be checked without it",
        Tampered.Inserted => $"{Where}: put in afterwards, where there is one already or none can be",
        Tampered.Reordered => $"{Where}: one stands where the other stood",
        Tampered.CutOff => $"{Where}: cut off, or an older copy was put back",
        Tampered.Rewritten => $"{Where}: written anew, from somewhere between these on",
        Tampered.Head => $"after {From:N0}: the last link is not the one that was kept as the last",
        Tampered.CheckpointRemoved => $"{Where}: a checkpoint between these was removed or changed",
        Tampered.Unreadable => $"after {Until:N0}: cannot be read; the table is not as it was made",
        _ => $"the checkpoint at {From:N0} was not signed with this key",
    };

    private string Where => From == Until ? $"{From:N0}" : $"{From:N0} to {Until:N0}";
}

/// <summary>What was done to the record.</summary>
public enum Tampered
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A link says something else than when it was sealed.</summary>
    Edited,

    /// <summary>Links are missing between others.</summary>
    Removed,

    /// <summary>Links are missing at the end.</summary>
    CutOff,

    /// <summary>The chain is whole but not the one that a checkpoint saw.</summary>
    Rewritten,

    /// <summary>The last link differs from what was kept as the last.</summary>
    Head,

    /// <summary>A checkpoint's signature is not right.</summary>
    Signature,

    /// <summary>A link stands where there is one already, or before the first.</summary>
    Inserted,

    /// <summary>A link was sealed in another place than where it stands.</summary>
    Reordered,

    /// <summary>A checkpoint is missing between others.</summary>
    CheckpointRemoved,

    /// <summary>The table itself was changed.</summary>
    Unreadable,
}
