using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Referrals;

/// <summary>One agency asks another to help (REQ RT-02, RT-07).</summary>
/// <param name="To">The agency asked.</param>
/// <param name="For">What it is asked for, in a few words.</param>
/// <param name="HarmSuspected">Whether the sender suspects that somebody harmed the child (REQ RT-07).</param>
/// <param name="HistoryGiven">Whether the history stands in it; null when nobody recorded it (REQ RT-02).</param>
/// <param name="PreBirthAssessment">Whether it asks for an assessment before the birth (REQ AT-07).</param>
[EntryKind("referral", "Referral")]
public sealed record Referral(AgencyId To, string For, bool HarmSuspected = false, bool? HistoryGiven = null, bool PreBirthAssessment = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Referral;

    /// <inheritdoc/>
    public string InWords => $"Referred: {For}";
}
