using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Inbox;

/// <summary>A concern with the people it goes to.</summary>
/// <param name="Concern">What a safeguard raised.</param>
/// <param name="To">Who that is.</param>
/// <param name="Piece">The piece it was raised from alone, while nobody knows whom that is about.</param>
public sealed record Addressed(Concern Concern, IReadOnlyList<Told> To, EntryId? Piece = null)
{
    /// <summary>What makes two the same concern.</summary>
    public ConcernKey Key => Piece is { } piece ? new(Concern.Code, null, piece, Concern.About) : new(Concern.Code, Concern.Child, null, Concern.About);

    /// <summary>Everybody it goes to, as lines.</summary>
    public IEnumerable<ToldLine> Lines => To.Select(told => new ToldLine(
        told.Recipient.Role, told.Professional?.Agency ?? told.Recipient.At, told.Professional?.Id, told.NotReached)).Distinct();
}

/// <summary>What makes two the same concern, which then grows.</summary>
/// <param name="Code">The safeguard.</param>
/// <param name="Child">About whom; null while nobody knows.</param>
/// <param name="Piece">Then, the piece it was raised from.</param>
/// <param name="About">Which of several of its kind.</param>
public readonly record struct ConcernKey(string Code, PersonId? Child, EntryId? Piece, string About);

/// <summary>One person told, or one role for which nobody was found.</summary>
/// <param name="Role">In which role.</param>
/// <param name="Agency">Where.</param>
/// <param name="Professional">Who.</param>
/// <param name="NotReached">Why nobody was.</param>
public sealed record ToldLine(Role Role, AgencyId? Agency, string? Professional, string? NotReached)
{
    /// <summary>Whether it is the same person in the same role.</summary>
    public bool IsSame(ToldLine other) => (Role, Agency, Professional) == (other.Role, other.Agency, other.Professional);
}
