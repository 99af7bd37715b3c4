using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>"Who is this about?", still without an answer.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Piece">The piece it is asked of.</param>
/// <param name="Place">Which of the people in it.</param>
/// <param name="Why">Why it is asked. It names nobody.</param>
/// <param name="Candidates">Who it may be.</param>
/// <param name="AskedAt">Since when.</param>
public sealed record OpenQuestion(Guid Id, EntryId Piece, int Place, string Why, IReadOnlyList<PersonId> Candidates, DateTimeOffset AskedAt);
