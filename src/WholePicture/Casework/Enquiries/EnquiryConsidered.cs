using WholePicture.Chronology;

namespace WholePicture.Casework.Enquiries;

/// <summary>Somebody considered whether an enquiry under section 47 must begin, and wrote why or why not (REQ RT-05, SM-01).</summary>
/// <param name="Begins">Whether it begins.</param>
/// <param name="NotBecause">Why not.</param>
/// <param name="Account">In a sentence.</param>
[EntryKind("enquiry-considered", "Section 47 considered")]
public sealed record EnquiryConsidered(bool Begins, WhyNoEnquiry NotBecause = WhyNoEnquiry.NotStated, string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Begins ? "Section 47 considered: begins" : $"Section 47 considered: no, {Words.Say.Words(NotBecause)}";
}

/// <summary>Why no enquiry begins.</summary>
public enum WhyNoEnquiry
{
    /// <summary>Reason not stated.</summary>
    NotStated = 0,

    /// <summary>Nothing is suspected.</summary>
    NothingSuspected,

    /// <summary>More evidence is wanted first, which is the wrong test.</summary>
    MoreEvidenceWanted,

    /// <summary>An enquiry is open already.</summary>
    AlreadyOpen,

    /// <summary>The family's consent is wanted first.</summary>
    NoConsent,
}
