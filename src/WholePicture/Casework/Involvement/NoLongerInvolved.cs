using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Involvement;

/// <summary>A professional or service stops working with the family, or hands on (REQ PF-08).</summary>
/// <param name="Role">What they were.</param>
/// <param name="Professional">Who; null ends every worker of that role at the agency.</param>
/// <param name="Replaced">Whether somebody else takes over: a change of worker is not the end of a service.</param>
[EntryKind("no-longer-involved", "Ended work with the family")]
public sealed record NoLongerInvolved(Role Role, string? Professional = null, bool Replaced = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => Replaced ? $"Change of {Say.Words(Role)}" : $"{Say.Sentence(Say.Words(Role))} ends";
}
