using WholePicture.Words;

namespace WholePicture.Web.Pages.Searching;

/// <summary>One person whom a search found, with no more than the searcher may see.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">Their name, where the searcher may see it; else null, and only that somebody fits is said.</param>
/// <param name="About">Age and part in the family, where the searcher may see them.</param>
/// <param name="Page">Their own page, where they have one that may be opened.</param>
/// <param name="Fits">What of that which was typed fits, where they may be seen.</param>
/// <param name="Children">The children in whose pictures they are: their pages where they may be opened, else the way through the glass.</param>
/// <param name="Points">How well they fit: orders the page, and is not on it.</param>
public sealed record Hit(PersonId Person, string? Name, string About, string? Page, string Fits, IReadOnlyList<HitChild> Children, double Points)
{
    /// <summary>Whether only that somebody fits is told.</summary>
    public bool IsShut => Name is null;
}

/// <summary>A child to whom a hit leads.</summary>
/// <param name="Child">Who.</param>
/// <param name="Name">Their name; null where it may not be seen.</param>
/// <param name="MayOpen">Whether the page may be opened.</param>
/// <param name="Ring">Whom to ring, where it may not.</param>
public sealed record HitChild(PersonId Child, string? Name, bool MayOpen, string Ring);

/// <summary>What a search came to.</summary>
/// <param name="Sought">How what was typed was understood.</param>
/// <param name="People">Who fits, best first.</param>
/// <param name="AreTooMany">Whether more fit than can be chosen from; then nobody is shown.</param>
public sealed record Hits(Pictures.Finding.Sought Sought, IReadOnlyList<Hit> People, bool AreTooMany);
