using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>Whom a concern is for: a role in the family's live network or on duty, at one agency when it says so.</summary>
/// <param name="Role">The role.</param>
/// <param name="At">The agency; null for whichever agency works with the family in that role.</param>
public sealed record Recipient(Role Role, AgencyId? At = null)
{
    // Wherever they work, each role is one and the same
    private static readonly Dictionary<Role, Recipient> anywhere = Enum.GetValues<Role>().ToDictionary(role => role, role => new Recipient(role));

    /// <summary>Several roles, wherever they work.</summary>
    public static IEnumerable<Recipient> Of(params Role[] roles) => Array.ConvertAll(roles, role => anywhere[role]);
}
