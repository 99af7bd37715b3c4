using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A pregnancy is known (REQ PF-02, practice rule PB-9). The child in the entry is the unborn one, with an expected date.</summary>
/// <param name="Weeks">Completed weeks when this was recorded.</param>
[EntryKind("pregnancy", "Pregnancy")]
public sealed record Pregnancy(int? Weeks = null) : IEntryBody
{
    private const int Term = 44;

    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => Weeks is null ? "Pregnancy recorded" : $"Pregnancy recorded at {Weeks} weeks";

    /// <inheritdoc/>
    public IEnumerable<Words.Json.FieldProblem> Problems()
    {
        if (Weeks is < 1 or > Term)
        {
            yield return new("/weeks", $"Enter completed weeks from 1 to {Term}");
        }
    }
}
