using WholePicture.Chronology;

namespace WholePicture.Casework.Plans;

/// <summary>A plan, letter or agreement was given to the family (REQ IC-09, practice rule T1-13).</summary>
/// <param name="InTheirLanguage">Whether in their own language; null when nobody recorded it.</param>
[EntryKind("plan-given", "Plan given to the family")]
public sealed record PlanGiven(bool? InTheirLanguage = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => InTheirLanguage is false ? "Plan given to the family, not in their language" : "Plan given to the family";
}
