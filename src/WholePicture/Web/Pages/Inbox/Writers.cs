using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Inbox.Escalating;
using WholePicture.Pictures;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Who is asked when somebody says that an entry is wrong. Pure.</summary>
internal static class Writers
{
    /// <summary>Whoever could look at it, the nearest first: its author, whoever works with the family in that agency, whoever stands over its author there, and whoever has a duty there.</summary>
    public static IEnumerable<Professional> Of(Entry entry, Picture? picture, Partnership known) => new[] { known.Professional(entry.Given.Author) }
        .Concat((picture?.Live() ?? []).Select(involvement => involvement.Professional))
        .Concat(known.Whoever(entry.Given.Author) is { } author ? NextInLine.After(author, known) : [])
        .Concat(known.Professionals.Where(somebody => somebody.Duties is { Count: > 0 }).OrderBy(somebody => somebody.Id, StringComparer.Ordinal))
        .OfType<Professional>()
        .Where(somebody => somebody.Agency == entry.Agency && known.Professional(somebody.Id) is not null)
        .DistinctBy(somebody => somebody.Id);
}
