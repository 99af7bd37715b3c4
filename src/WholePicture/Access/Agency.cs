using WholePicture.Words;

namespace WholePicture.Access;

/// <summary>An agency of the partnership.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Name">Its name on a page.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Area">The area it serves, where that matters: a police force's, a distant surgery's.</param>
public sealed record Agency(AgencyId Id, string Name, AgencyKind Kind, string? Area = null);
