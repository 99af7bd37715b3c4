using System.Text.Json.Serialization;

namespace WholePicture.Access.Roster;

/// <summary>A partnership's agencies and the professionals and desks at work in them, as a file holds them: as <c>synth</c> writes it and as a case file has them.</summary>
/// <param name="Agencies">The agencies.</param>
/// <param name="Professionals">The professionals and desks.</param>
/// <param name="Schema">Where an editor finds the schema of this file.</param>
public sealed record RosterFile(
    IReadOnlyList<Agency> Agencies,
    IReadOnlyList<Professional> Professionals,
    [property: JsonPropertyName("$schema")] string? Schema = null);
