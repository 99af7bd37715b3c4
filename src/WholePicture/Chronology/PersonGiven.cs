using System.Text.Json.Serialization;
using WholePicture.Words;

namespace WholePicture.Chronology;

/// <summary>
/// A person as one agency wrote them down in one entry. Nothing here is corrected or completed from elsewhere (REQ CH-01).
/// </summary>
/// <param name="As">What they are in this entry.</param>
/// <param name="Ref">A word by which statements in the same entry point at them.</param>
/// <param name="NhsNumber">With or without spaces; checked for its check digit (practice rule ID-1).</param>
/// <param name="Local">The agency's own number for them, unique within the agency.</param>
/// <param name="Given">Given names.</param>
/// <param name="Family">Family name.</param>
/// <param name="Born">Date of birth; a month or a year when that is all that is known.</param>
/// <param name="Expected">Expected date of birth, kept after the birth (practice rule PB-9).</param>
/// <param name="MotherRef">The mother's <paramref name="Ref"/> in this entry, for a child not yet born.</param>
/// <param name="Sex">As recorded.</param>
/// <param name="Unnamed">Who they were when nobody recorded a name: "a man at the birth". Such a person is not matched to anybody.</param>
/// <param name="Upn">Unique pupil number, with or without spaces; checked for its check letter (practice rule ID-2).</param>
public sealed record PersonGiven(
    PersonRole As,
    string? Ref = null,
    string? NhsNumber = null,
    string? Local = null,
    string? Given = null,
    string? Family = null,
    When? Born = null,
    When? Expected = null,
    string? MotherRef = null,
    Sex? Sex = null,
    string? Unnamed = null,
    string? Upn = null)
{
    /// <summary>The name as one line; null when none was given. Nobody sends it.</summary>
    [JsonIgnore]
    public string? Name => $"{Given} {Family}".Trim() is { Length: > 0 } name ? name : null;
}

/// <summary>Sex as an agency recorded it.</summary>
public enum Sex
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Recorded as neither, or not to be said.</summary>
    Other,
}
