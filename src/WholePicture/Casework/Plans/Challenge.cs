using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Plans;

/// <summary>A professional disagrees with a decision, or says that a plan does not move (REQ EC-01, EC-02, EC-06).</summary>
/// <param name="To">The agency challenged.</param>
/// <param name="About">What it is about, in a sentence.</param>
/// <param name="Answered">Whether this entry is the answer.</param>
/// <param name="LegalAdvice">Whether legal advice is asked for.</param>
[EntryKind("challenge", "Challenge")]
public sealed record Challenge(AgencyId To, string About, bool Answered = false, bool LegalAdvice = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => Answered ? "Challenge answered" : LegalAdvice ? "Challenge, legal advice asked for" : "Challenge";

    /// <inheritdoc/>
    string? IEntryBody.Account => About;
}
