using WholePicture.Chronology;

namespace WholePicture.Casework.Housing;

/// <summary>Housing decided on an application (REQ PF-06, RT-10).</summary>
/// <param name="Accepted">Whether it was accepted.</param>
/// <param name="ToldOf">What housing was told of in the application, so that what it was not told of can be seen.</param>
[EntryKind("housing-decision", "Housing decision")]
public sealed record HousingDecision(bool Accepted, IReadOnlyList<string> ToldOf) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Accepted ? "Housing application accepted" : "Housing application turned down";

    /// <inheritdoc/>
    string? IEntryBody.Account => Words.Say.After("Housing was told of", Words.Say.List(ToldOf));
}
