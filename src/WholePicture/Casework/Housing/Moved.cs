using WholePicture.Chronology;

namespace WholePicture.Casework.Housing;

/// <summary>A family moved (REQ TO-01 to TO-04).</summary>
/// <param name="From">The area they left, in words.</param>
/// <param name="To">The area they came to, in words.</param>
[EntryKind("moved", "Moved")]
public sealed record Moved(string From, string To) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => IsNewArea ? "Moved to another area" : "Moved within the area";

    /// <summary>Whether another authority is now the one where the child lives.</summary>
    internal bool IsNewArea => !string.Equals(From, To, StringComparison.OrdinalIgnoreCase);
}
