using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Health;

/// <summary>A child leaves hospital, or is about to (REQ HC-06, HC-07, practice rule A-14).</summary>
/// <param name="Told">The agencies told of it, social care among them.</param>
/// <param name="Plan">Whether a written plan goes with it.</param>
/// <param name="Says">What the discharge record says about concern.</param>
/// <param name="Planned">The day, while it is still to come; null when the child has gone.</param>
[EntryKind("hospital-discharge", "Hospital discharge")]
public sealed record Discharge(IReadOnlyList<AgencyId> Told, bool Plan = false, ConcernOnDischarge Says = ConcernOnDischarge.NotRecorded, DateOnly? Planned = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Planned is { } day ? $"To leave hospital on {London.InWords(day)}" : "Left hospital";
}

/// <summary>What a discharge record says about concern.</summary>
public enum ConcernOnDischarge
{
    /// <summary>Nothing is written.</summary>
    NotRecorded = 0,

    /// <summary>It says that there is none.</summary>
    None,

    /// <summary>It names one.</summary>
    Named,
}
