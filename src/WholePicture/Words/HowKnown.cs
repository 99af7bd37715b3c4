namespace WholePicture.Words;

/// <summary>How the agency came to know (REQ CH-04).</summary>
public enum HowKnown
{
    /// <summary>The agency did not say.</summary>
    NotStated = 0,

    /// <summary>A professional saw or did it.</summary>
    Seen,

    /// <summary>It stands in a record: an order, a register, a letter on file.</summary>
    OnRecord,

    /// <summary>A parent or carer said so, and nobody else has.</summary>
    ToldByParent,

    /// <summary>The child said so.</summary>
    ToldByChild,

    /// <summary>Somebody else said so: a relative, a neighbour, a caller.</summary>
    ToldByOther,

    /// <summary>It was taken for granted.</summary>
    Assumed,
}
