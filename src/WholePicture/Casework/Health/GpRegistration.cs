using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A surgery takes somebody on its list, or removes them (REQ PF-09, HC-19).</summary>
/// <param name="Registered">Whether they are on the list from now on.</param>
/// <param name="Why">Why not, when they are removed.</param>
[EntryKind("gp-registration", "GP list")]
public sealed record GpRegistration(bool Registered, string? Why = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Registered ? Mark.Fact : Mark.NotSeen;

    /// <inheritdoc/>
    public string InWords => Registered ? "On the surgery's list" : "Removed from the surgery's list";

    /// <inheritdoc/>
    string? IEntryBody.Account => Why;
}
