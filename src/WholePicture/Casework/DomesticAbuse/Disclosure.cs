using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>Somebody told a professional about abuse or about drink and drugs in the family (REQ FP-10). Believed enough to be kept.</summary>
/// <param name="Behaviours">What they said was done.</param>
/// <param name="Substances">Drink and drugs they spoke of.</param>
/// <param name="SelfBlame">Whether they blamed themselves, which is common under control.</param>
/// <param name="Account">What was said, in a sentence or two.</param>
[EntryKind("disclosure", "Told a professional")]
public sealed record Disclosure(
    IReadOnlyList<Behaviour> Behaviours,
    IReadOnlyList<Substance> Substances,
    bool SelfBlame = false,
    string? Account = null) : IEntryBody, IAccountOfAbuse
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => (Behaviours.Count, Substances.Count) switch
    {
        (0, 0) => SelfBlame ? "Blamed themselves" : "Told a professional",
        (0, _) => $"Told of {Say.List(Substances.Select(substance => Say.Words(substance)))}",
        _ => $"Told of {Behaviours.InWords()}",
    };
}
