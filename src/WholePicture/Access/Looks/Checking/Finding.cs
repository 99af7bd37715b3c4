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
        Tampered.Edited => $"{Where}: changed, or put in another's place, after it was written",
        Tampered.Removed => $"{Where}: removed",
        Tampered.CutOff => $"{Where}: cut off, or an older copy was put back",
        Tampered.Rewritten => $"{Where}: written anew, somewhere between",
        Tampered.Head => $"after {From}: the last link is not the one that was kept as the last",
        _ => $"the checkpoint at {From} was not signed with this key",
    };

    private string Where => From == Until ? $"{From}" : $"{From} to {Until}";
}

/// <summary>What was done to the record.</summary>
public enum Tampered
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A link says something else than when it was sealed, or stands in another's place.</summary>
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
}
