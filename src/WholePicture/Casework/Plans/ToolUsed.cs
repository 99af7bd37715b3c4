using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Plans;

/// <summary>A tool for neglect was used (REQ AT-06, practice rules NE-1 to NE-5). Its grades stay in the tool.</summary>
/// <param name="Tool">Its name.</param>
/// <param name="With">The agencies that took part.</param>
[EntryKind("tool-used", "Tool used")]
public sealed record ToolUsed(string Tool, IReadOnlyList<AgencyId> With) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => "Neglect tool used";

    /// <inheritdoc/>
    string? IEntryBody.Account => Tool;
}
