using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>A role and the person found for it.</summary>
/// <param name="Recipient">Whom the rule named.</param>
/// <param name="Professional">Who that is; null when nobody who may be told holds that role with this family or on duty.</param>
/// <param name="OwnFamily">Whether somebody was left out because it is about their own family.</param>
public sealed record Told(Recipient Recipient, Professional? Professional, bool OwnFamily = false)
{
    /// <summary>Why nobody was reached, for the page that lists it (REQ CH-07).</summary>
    public string? NotReached => (Professional, OwnFamily) switch
    {
        (not null, _) => null,
        (null, true) => $"Nobody is told about their own family, and no other {Say.Words(Recipient.Role)} is recorded for this one or on duty for it",
        (null, false) => $"No {Say.Words(Recipient.Role)} is recorded for this family and nobody is on duty for it",
    };
}
