using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Referrals;

/// <summary>One agency asks another to help (REQ RT-02, RT-07).</summary>
/// <param name="To">The agency asked.</param>
/// <param name="For">What it is asked for, in a few words.</param>
[EntryKind("referral", "Referral")]
public sealed record Referral(AgencyId To, string For) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Referral;

    /// <inheritdoc/>
    public string InWords => $"Referred: {For}";
}
