using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>Which maternity team cares for a woman (REQ HC-03).</summary>
/// <param name="Team">The team.</param>
[EntryKind("maternity-pathway", "Maternity team")]
public sealed record MaternityPathway(MaternityTeam Team) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Maternity team: {Words.Say.Words(Team)}";
}

/// <summary>Maternity teams.</summary>
public enum MaternityTeam
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>The standard team.</summary>
    Standard,

    /// <summary>The team for women who need more.</summary>
    Specialist,
}
