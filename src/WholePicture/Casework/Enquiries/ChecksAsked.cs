using WholePicture.Chronology;

namespace WholePicture.Casework.Enquiries;

/// <summary>Checks on an adult were asked for (REQ FP-05).</summary>
/// <param name="Areas">The police areas asked.</param>
/// <param name="GpAsked">Whether the adult's own GP was found and asked.</param>
[EntryKind("checks-asked", "Checks asked for")]
public sealed record ChecksAsked(IReadOnlyList<string> Areas, bool GpAsked = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => "Police checks asked for";

    /// <inheritdoc/>
    string? IEntryBody.Account => Words.Say.After("Of", Words.Say.List(Areas));
}
