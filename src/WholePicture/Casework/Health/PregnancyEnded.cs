using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A pregnancy ended without a birth (REQ PF-02). Which child stands in the entry as <see cref="PersonRole.Deceased"/>: a brother or sister named in it is not meant. How it ended is nobody's business here, and is not asked: nobody is to be called on about a child who will not come.</summary>
/// <param name="Account">In a sentence, when anybody recorded more.</param>
[EntryKind("pregnancy-ended", "Pregnancy ended")]
public sealed record PregnancyEnded(string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public PersonRole? Needs => PersonRole.Deceased;

    /// <inheritdoc/>
    public string InWords => "The pregnancy ended";
}
