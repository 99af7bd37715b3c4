using WholePicture.Words;

namespace WholePicture.Pictures.Holding;

/// <summary>Somebody who probably holds something about one person (REQ FP-05, CH-14).</summary>
/// <param name="Person">About whom.</param>
/// <param name="Agency">Which agency of the partnership; null for one outside it, or one nobody has found yet.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Because">Why it probably holds something.</param>
/// <param name="Last">The day it last recorded anything about them; null when it never has.</param>
/// <param name="AskedOn">The day an entry says that it was asked about them; null when none does.</param>
/// <param name="HeardSince">Whether it has recorded anything about them since it was asked.</param>
public sealed record Likely(PersonId Person, AgencyId? Agency, string Name, string Because, DateOnly? Last, DateOnly? AskedOn = null, bool HeardSince = false);
