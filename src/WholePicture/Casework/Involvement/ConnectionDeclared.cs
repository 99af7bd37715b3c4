using WholePicture.Chronology;

namespace WholePicture.Casework.Involvement;

/// <summary>A worker and a family turn out to know each other (REQ IC-08).</summary>
/// <param name="Account">How.</param>
/// <param name="WishAsked">Whether the family was asked what they would like.</param>
[EntryKind("connection-declared", "Personal connection")]
public sealed record ConnectionDeclared(string Account, bool WishAsked = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => "Worker and family have a personal connection";
}
