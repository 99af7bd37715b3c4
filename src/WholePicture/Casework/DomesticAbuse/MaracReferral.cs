using WholePicture.Chronology;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>Somebody was referred to MARAC (practice rules DA-20, DA-21).</summary>
/// <param name="Reason">Which criterion was met.</param>
[EntryKind("marac-referral", "MARAC referral")]
public sealed record MaracReferral(MaracReason Reason) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Referral;

    /// <inheritdoc/>
    public string InWords => "Referred to MARAC";
}

/// <summary>The criteria for MARAC, any one of which is enough (practice rule DA-20).</summary>
public enum MaracReason
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Visible high risk.</summary>
    HighRisk,

    /// <summary>A professional's judgement.</summary>
    Judgement,

    /// <summary>Escalation: call-outs in a year.</summary>
    Escalation,

    /// <summary>A repeat within a year of the last referral.</summary>
    Repeat,
}
