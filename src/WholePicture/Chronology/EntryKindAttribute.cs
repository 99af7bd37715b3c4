namespace WholePicture.Chronology;

/// <summary>Names a kind of entry. The vocabulary is every body that carries this.</summary>
/// <param name="name">Its name in JSON, in the field's own words.</param>
/// <param name="words">Its name on a page.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EntryKindAttribute(string name, string words) : Attribute
{
    /// <summary>Its name in JSON.</summary>
    public string Name => name;

    /// <summary>Its name on a page.</summary>
    public string Words => words;

    /// <summary>The version this body reads. An older one is read by its own body, kept beside it.</summary>
    public int Version { get; init; } = 1;
}
