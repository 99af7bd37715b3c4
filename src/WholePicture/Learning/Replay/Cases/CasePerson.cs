using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Learning.Replay.Cases;

/// <summary>Somebody in the family, as their agencies would write them down. An entry names them by their key.</summary>
/// <param name="NhsNumber">NHS number.</param>
/// <param name="Given">Given names.</param>
/// <param name="Family">Family name.</param>
/// <param name="Born">Date of birth.</param>
/// <param name="Expected">Expected date of birth.</param>
/// <param name="Mother">The mother's key, for a child first known before birth.</param>
/// <param name="Sex">As recorded.</param>
/// <param name="BornOn">The moment of birth, before which entries give only the expected date.</param>
public sealed record CasePerson(
    string? NhsNumber = null,
    string? Given = null,
    string? Family = null,
    When? Born = null,
    When? Expected = null,
    string? Mother = null,
    Sex? Sex = null,
    DateTimeOffset? BornOn = null);
