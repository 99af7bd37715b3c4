using WholePicture.Words;

namespace WholePicture.Access.Glass;

/// <summary>Somebody looked at a child with whom nothing tied them, and said why.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Child">At whom.</param>
/// <param name="Professional">Who.</param>
/// <param name="Reason">Why, in their own words.</param>
/// <param name="At">When.</param>
/// <param name="Ends">When it ends by itself.</param>
/// <param name="Reviewer">Who reviews it; null when nobody could be found then.</param>
/// <param name="ReviewBy">By when.</param>
/// <param name="Review">What the reviewer found; null until then.</param>
public sealed record Broken(Guid Id, PersonId Child, string Professional, string Reason, DateTimeOffset At, DateTimeOffset Ends, string? Reviewer, DateTimeOffset ReviewBy, GlassReview? Review = null);

/// <summary>What a reviewer found.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="WasRight">Whether there was reason enough.</param>
/// <param name="Words">Why they think so.</param>
public sealed record GlassReview(string By, DateTimeOffset At, bool WasRight, string Words);
