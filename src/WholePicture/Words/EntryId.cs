namespace WholePicture.Words;

/// <summary>The key of one entry in the stream. It is the receipt number its sender was given.</summary>
/// <param name="Value">A key that sorts roughly by arrival.</param>
public readonly record struct EntryId(Guid Value)
{
    /// <summary>A key for an entry that has just arrived.</summary>
    public static EntryId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
