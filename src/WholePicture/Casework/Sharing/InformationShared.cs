using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Sharing;

/// <summary>An agency shared what it holds with others (REQ CH-09). From then on they know it too.</summary>
/// <param name="Of">The sharing agency's own references.</param>
/// <param name="With">The agencies that now hold it.</param>
/// <param name="Ground">Why it was shared, in a few words.</param>
[EntryKind("information-shared", "Information shared")]
public sealed record InformationShared(IReadOnlyList<string> Of, IReadOnlyList<AgencyId> With, string? Ground = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => "Information shared";
}
