using WholePicture.Chronology;

namespace WholePicture.Casework.Enquiries;

/// <summary>Somebody who works with children or adults at risk is accused of harm at work (REQ RT-11, practice rule T1-42).</summary>
/// <param name="Outcome">What came of it at work, in a few words.</param>
/// <param name="OfficerTold">Whether the officer for people in positions of trust was told.</param>
[EntryKind("employment-concern", "Concern at work")]
public sealed record EmploymentConcern(string Outcome, bool OfficerTold = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => $"Accused of harm at work{(OfficerTold ? "" : ", officer not told")}";

    /// <inheritdoc/>
    string? IEntryBody.Account => Outcome;
}
