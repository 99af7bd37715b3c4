using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>A judgement with what it rests on.</summary>
/// <param name="Judgement">How sure.</param>
/// <param name="Candidates">Who it is, or may be.</param>
/// <param name="AgreesOn">What is the same, in words.</param>
/// <param name="DiffersOn">What is not.</param>
public sealed record MatchResult(
    Judgement Judgement,
    IReadOnlyList<PersonId> Candidates,
    IReadOnlyList<string> AgreesOn,
    IReadOnlyList<string> DiffersOn)
{
    /// <summary>Nobody on record.</summary>
    public static MatchResult NoOne { get; } = new(Judgement.NoOneFound, [], [], []);
}
