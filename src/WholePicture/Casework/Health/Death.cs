using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>Somebody in the family died (REQ PF-01). When it happened is when they died; who, stands in the entry as <see cref="PersonRole.Deceased"/>.</summary>
/// <param name="Account">In a sentence, when anybody recorded more.</param>
[EntryKind("death", "Death")]
public sealed record Death(string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public PersonRole? Needs => PersonRole.Deceased;

    /// <inheritdoc/>
    public string InWords => "Died";
}
