using WholePicture.Words;

namespace WholePicture.Web.Pages.Searching;

/// <summary>One person whom a search found, with no more than the searcher may see.</summary>
/// <param name="Name">Their name, where the searcher may see it; else null, and only that somebody fits is said.</param>
/// <param name="About">Age and part in the family, where the searcher may see them.</param>
/// <param name="Children">The children in whose pictures they are: their pages where they may be opened, else the way through the glass.</param>
public sealed record Hit(string? Name, string About, IReadOnlyList<HitChild> Children);

/// <summary>A child to whom a hit leads.</summary>
/// <param name="Child">Who.</param>
/// <param name="Name">Their name; null where it may not be seen.</param>
/// <param name="MayOpen">Whether the page may be opened.</param>
/// <param name="Ring">Whom to ring, where it may not.</param>
public sealed record HitChild(PersonId Child, string? Name, bool MayOpen, string Ring);
