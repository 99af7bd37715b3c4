using WholePicture.Chronology;
using WholePicture.Words.Json;

namespace WholePicture.Casework.Enquiries;

/// <summary>Somebody told police that they fear for a child (REQ RT-12). Each answer about the child is asked for by itself.</summary>
/// <param name="Number">The force's own number; the same number twice is one report.</param>
/// <param name="Seen">Whether officers saw the child; null when nobody recorded it.</param>
/// <param name="SpokenTo">Whether they spoke with the child; null likewise.</param>
/// <param name="BeyondTheDoor">Whether they went further than the door; null likewise.</param>
/// <param name="Account">What was reported, in a sentence.</param>
[EntryKind("safety-report", "Fear for a child")]
public sealed record SafetyReport(string Number, bool? Seen = null, bool? SpokenTo = null, bool? BeyondTheDoor = null, string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.CallOut;

    /// <inheritdoc/>
    public string InWords => $"Fear for a child reported{(Seen is false ? ", child not seen" : SpokenTo is false ? ", child not spoken to" : "")}";

    /// <inheritdoc/>
    public IEnumerable<FieldProblem> Problems()
    {
        if (string.IsNullOrWhiteSpace(Number))
        {
            yield return new("/number", "Enter the force's report number");
        }
    }
}
