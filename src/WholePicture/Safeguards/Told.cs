using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>A role and the person found for it.</summary>
/// <param name="Recipient">Whom the rule named.</param>
/// <param name="Professional">Who that is; null when nobody holds that role with this family or on duty.</param>
public sealed record Told(Recipient Recipient, Professional? Professional)
{
    /// <summary>Why nobody was reached, for the page that lists it (REQ CH-07).</summary>
    public string? NotReached => Professional is null ? $"No {Say.Words(Recipient.Role)} is recorded for this family and nobody is on duty for it" : null;
}
