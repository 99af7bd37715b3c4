namespace WholePicture.Words;

/// <summary>Who somebody is to WholePicture: our own key, never an NHS number, and kept from before birth (REQ PF-02, practice rule PB-9).</summary>
/// <param name="Value">A random key that says nothing about the person, so it may stand in a web address.</param>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>A key for somebody not known before.</summary>
    public static PersonId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
